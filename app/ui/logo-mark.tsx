/** The mark beside the name: lines of code that make a mountain, one of them lit. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <path d="M20 4h3" />
      <path d="M14 12h13" />
      <path d="M8 20h6M21 20h11" />
      <path d="M3 28h17M36 28h1" />
      <path className="sk-lit" d="M27 28h2" />
    </svg>
  );
}
