import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/joining.ts";

export default {
  invitation: {
    title: "Invitasjon til {{agency}}",
    from: "{{inviter}} inviterer deg til å vere med i {{agency}} på Samfunnskode.",
    fromNobody: "Du er invitert til å vere med i {{agency}} på Samfunnskode.",
    givesTitle: "Dette får du",
    seat: "Plassen som tillitsvald på stillinga «{{title}}». Han gjeld frå du takkar ja.",
    until: "Invitasjonen gjeld til {{date}}. Han er send til {{address}}.",
    accept: "Ta imot invitasjonen",
    needAccount:
      "Logg inn med {{address}} for å ta imot. Har du ingen konto, lagar du ein med den same adressa.",
    signIn: "Logg inn",
    signUp: "Lag konto",
    otherAddress:
      "Du er logga inn som {{mine}}, men invitasjonen er send til {{address}}. Logg ut, og logg inn med den adressa. Bruker du ikkje den, kan du be om ein ny invitasjon til {{mine}}.",
    signOut: "Logg ut",
    ended: {
      title: "Invitasjonen kan ikkje brukast",
      used: "Han er teken imot. Ein invitasjon verkar éin gong.",
      revoked: "{{agency}} har trekt han tilbake.",
      expired: "Han gjekk ut. Be {{agency}} om å sende han på nytt.",
      unknown: "Lenkja er ikkje heil, eller det er send ei nyare. Sjå etter den siste e-posten.",
    },
    toStart: "Gå til framsida",
  },
  register: {
    title: "Registrer ei verksemd",
    lead: "For kommunar, fylkeskommunar, staten og selskapa deira. Du blir eigar med ein gong, og kan invitere kollegaer og skrive stillingar.",
    check:
      "Vi sjekkar at du høyrer til verksemda før noko blir synleg for andre. Du får e-post når det er avgjort.",
    name: "Namn",
    nameHint: "Slik det står i Einingsregisteret.",
    orgNumber: "Organisasjonsnummer",
    orgNumberHint: "Ni siffer.",
    employerType: "Type verksemd",
    municipality: "Kommunen der verksemda har hovudkontor",
    submit: "Registrer verksemda",
    error: {
      name: "Skriv namnet på verksemda",
      orgNumber: "Skriv dei ni sifra i organisasjonsnummeret. Eitt av dei er feil, eller nokre manglar.",
      employerType: "Vel kva slags verksemd det er",
      municipality: "Vel kommune",
      org_number_taken: "Be ein eigar om å invitere deg. Verksemda med dette nummeret er registrert frå før.",
      name_taken: "Skriv namnet meir nøyaktig. Mange har registrert det same.",
      too_many_waiting: "Vent på svar. Tre av verksemdene dine ventar alt på godkjenning.",
    },
  },
  assurance: {
    title: "Du må logge inn sikrare",
    lead: "Sidene for verksemder krev sterkare innlogging enn den du har brukt.",
    needs: {
      second_factor: "Logg inn med passord og ein kode frå ein app i tillegg.",
      id_provider: "Logg inn med ID-porten eller Ansattporten.",
    },
    has: {
      password: "No er du logga inn med passord eller lenkje på e-post.",
      second_factor: "No er du logga inn med passord og kode.",
      id_provider: "No er du logga inn med ID-porten eller Ansattporten.",
    },
    signOut: "Logg ut og inn att",
  },
} as const satisfies TextsLike<typeof nb>;
