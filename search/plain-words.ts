const LETTERS: Record<string, string> = {
  ø: "o",
  æ: "ae",
  đ: "d",
  ð: "d",
  ŋ: "n",
  ł: "l",
  ß: "ss",
  þ: "th",
  œ: "oe",
  ŧ: "t",
  ħ: "h",
  ı: "i",
};

/** C#, C++, .NET, Node.js and CI/CD as words. */
function spellOut(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<![\p{L}\p{N}_])([cf])#/giu, "$1sharp ")
    .replace(/(?<![\p{L}\p{N}_])c\+\+/giu, "cplusplus ")
    .replace(/\.net(?![\p{L}\p{N}_])/giu, " dotnet")
    .replace(/([a-z0-9])\.js(?![\p{L}\p{N}_])/giu, "$1js")
    .replace(/(?<![\p{L}\p{N}_])ci[\s/&-]*cd(?![\p{L}\p{N}_])/giu, "cicd");
}

/**
 * The words of a text in the one spelling in which texts are compared: `private.plain_words` of the database, for
 * marking hits where no database is asked.
 */
export function plainWords(text: string): string[] {
  return folded(text)
    .replaceAll("aa", "a")
    .split(/[^a-z0-9\u00aa-\u1fff\u2c00-\ud7ff]+/)
    .filter(Boolean)
    .map((word) =>
      /^(?:ekst|int|mod|stj)erne$/.test(word)
        ? word
        : word.replace(/^([a-z]{3,}(?:er|ar))(?:e|en|ene|ens|es|ne|nes|ane|anes)$/, "$1"),
    );
}

function folded(text: string): string {
  // Most texts are one word of plain letters, for which the rest changes nothing.
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase().replaceAll("oe", "o");
  return spellOut(text)
    .replace(/oe/gi, "o")
    .toLowerCase()
    .replace(/[øæđðŋłßþœŧħı]/g, (letter) => LETTERS[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
