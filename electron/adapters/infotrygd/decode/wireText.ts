import { type Decoder, unpad } from './digits.ts'

/** A code or a word out of a padded column; null where there is nothing but padding. */
export const decodeText: Decoder<string> = (value) => unpad(value) || null
