import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/agency-stories.ts";

export default {
  title: "Historier",
  lead: "Fortel om dei som arbeider hos dykk. Den historia handlar om, les teksten først og avgjer om han blir publisert.",
  write: "Skriv ei historie",
  none: "De har ikkje skrive nokon historier enno.",
  notWriter:
    "Eigarar og rekrutterarar skriv historier for verksemda. Teksten blir vist for andre først når den han handlar om, har sagt ja.",
  caption: "Historiene dykkar, den nyaste først.",
  column: { title: "Tittel", person: "Handlar om", status: "Status" },
  deletedTitle: "Sletta historie",
  deletedName: "Sletta",
  earlierIsPublic: "Førre tekst er publisert",
  status: {
    draft: "Kladd",
    awaiting: "Til godkjenning",
    approved: "Publisert",
    declined: "Avslått",
    withdrawn: "Trekt",
    taken_down: "Teken ned",
  },
  notice: {
    draft: "Berre de ser teksten. Send han til {{name}} når han er ferdig.",
    awaiting: "Teksten vart send til {{name}} {{date}}. Endrar de han, må han sendast på nytt.",
    approved:
      "{{name}} sa ja til denne teksten {{date}}. Endrar de han, må {{name}} seie ja på nytt. Så lenge står denne.",
    declined:
      "{{name}} sa nei til denne teksten {{date}}. De kan endre han og spørje på nytt, eller la det vere.",
    withdrawnByAgency: "De har trekt historia. Ingen kan lese ho.",
    withdrawnByPortrayed: "Den historia handla om, har trekt ho. Teksten, namnet og adressa er sletta.",
    taken_down: "Dei som driv portalen, har teke ned historia.",
    earlierIsPublic: "Den førre teksten, som er godkjend, er framleis publisert.",
    words: "{{name}} skriv: «{{words}}»",
    reason: "Grunngiving: {{reason}}",
  },
  field: {
    name: "Kven handlar historia om?",
    role: "Stilling og arbeidsstad",
    roleHint: "Til dømes: utviklar i Eksempel kommune",
    email: "E-postadressa til den historia handlar om",
    emailHint: "Dit sender vi lenkja for å godkjenne teksten. Adressa blir aldri vist.",
    emailLocked: "Teksten blir godkjend av {{email}}. Adressa kan ikkje endrast når personen har svara.",
    language: "Språket i teksten",
    title: "Tittel",
    lead: "Ingress",
    leadHint: "Høgst 400\u00a0teikn.",
    body: "Tekst",
    bodyHint:
      "Tom linje mellom avsnitt. Linjer som begynner med ## blir overskrifter. Høgst 12\u00a0000 teikn.",
  },
  language: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk", se: "Nordsamisk" },
  new: {
    title: "Skriv ei historie",
    lead: "Spør den det gjeld før du begynner. Ingenting blir sendt før du ber om det.",
    submit: "Lagre kladden",
    cancel: "Avbryt",
  },
  edit: { submit: "Lagre teksten" },
  send: {
    title: "Be om godkjenning",
    text: "{{name}} får ein e-post med ei lenkje til teksten slik han er lagra no. Han blir publisert når {{name}} seier ja.",
    submit: "Send teksten til {{name}}",
    again: "Send e-posten ein gong til",
  },
  withdraw: {
    title: "Trekk historia",
    text: "Då forsvinn ho frå alle sider med ein gong. Det kan ikkje gjerast om.",
    submit: "Trekk historia for godt",
  },
  refused: {
    story_ended: "Historia er trekt eller teken ned og kan ikkje endrast.",
    changed_meanwhile:
      "Nokon andre har lagra historia sidan du opna ho. Det du skreiv, står under. Lagrar du no, erstattar det teksten deira.",
    address_locked: "Adressa kan ikkje endrast når personen har svara.",
    transition_not_allowed: "Teksten er svara på. Endre han før du spør på nytt.",
    already_sent: "E-posten er send det siste døgnet. Vent litt før du sender han på nytt.",
  },
} as const satisfies TextsLike<typeof nb>;
