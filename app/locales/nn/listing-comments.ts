import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/listing-comments.ts";

export default {
  title: "Kommentarar",
  lead: "Det de som skriv annonsen, vil seie til kvarandre om henne. Berre eigarar, rekrutterarar, saksbehandlar og leiar som tilset, les dette.",
  openTitle: "Opne kommentarar",
  noneOpen: "Ingen kommentarar ventar på nokon.",
  settledTitle: "Avklarte kommentarar",
  by: "{{name}}, {{when}}",
  about: "Om delen «{{section}}»",
  whole: "Om heile annonsen",
  edit: "Rediger «{{section}}»",
  settled: "Avklart av {{name}}, {{when}}",
  settle: "Merk som avklart",
  reopen: "Opne igjen",
  of: "kommentaren frå {{name}}, {{when}}",
  newTitle: "Skriv ein kommentar",
  section: "Kva del av annonsen",
  body: "Kommentar",
  bodyHint: "Høgst 2000 teikn. Kommentaren kan ikkje endrast etterpå. Han blir sletta saman med kladden.",
  send: "Legg til kommentaren",
  closed: "Annonsen er publisert eller lagd bort. Kommentarar kan avklarast, men ikkje skrivast.",
  openIn_one: "Éin open kommentar om denne delen",
  openIn_other: "{{count}} opne kommentarar om denne delen",
  error: {
    body: "Skriv kva du vil seie om annonsen",
    comments_closed: "Annonsen er publisert i mellomtida. No kan kommentarar berre avklarast",
    enough_comments: "Snakk saman i staden. Annonsen har så mange kommentarar som vi tillèt",
    not_allowed: "Plassen din på stillinga er endra. Du kan ikkje kommentere annonsen lenger",
  },
} as const satisfies TextsLike<typeof nb>;
