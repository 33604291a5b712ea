import { type Decoder, unpad } from './digits.ts'

/** Per cent as text or number: 80, "080", "66,7", "100 %". Nought is a grade, not an empty column. */
export const decodeGrad: Decoder<number> = (value) => {
  const text = unpad(value).replace(/\s*%$/, '').replace(',', '.')
  if (text === '') return null
  const grad = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return grad >= 0 && grad <= 100 ? grad : undefined
}
