import { useMappeproblemer } from '#renderer/api/oppsett.ts'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Mappeproblem } from '#shared/contract/oppsett.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'

function Files({ files, count }: Mappeproblem) {
  const text = useText().problem
  const more = count > files.length ? [text.moreFiles(count - files.length)] : []
  return (
    <details className="problems">
      <summary>{text.fileNames}</summary>
      <p>{[...files, ...more].join(', ')}</p>
    </details>
  )
}

/** Files of a source's folder that could not be read: anybody may be missing, so it is said over everybody. */
export function Mappeproblemer() {
  const text = useText().problem
  return useMappeproblemer().map((problem) => (
    <StateNote
      key={problem.kilde}
      kind="utilgjengelig"
      icon="warning"
      title={text.files(problem.count, kildenavn[problem.kilde])}
      next={text.filesNext}
      action={<Files {...problem} />}
    />
  ))
}
