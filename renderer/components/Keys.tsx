import './keys.css'

/** A shortcut as keys: "Ctrl+K". */
export function Keys({ combo }: { combo: string }) {
  return (
    <span className="keys">
      {combo.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
