import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/account.ts";

export default {
  email: "E-post",
  password: "Passord",
  passwordHint: "Minst {{count}} teikn. Ei setning du hugsar, er betre enn eit vanskeleg ord.",
  fullName: "Fullt namn",
  tooMany_one: "Det vart for mange forsøk. Vent eitt minutt og prøv igjen.",
  tooMany_other: "Det vart for mange forsøk. Vent {{count}} minutt og prøv igjen.",
  error: {
    email: "Skriv e-postadressa slik: namn@eksempel.no",
    password: "Skriv passordet ditt",
    wrong: "Sjekk e-post og passord. Dei passar ikkje saman, eller så er e-postadressa ikkje stadfesta enno.",
    newPassword: "Vel eit passord på minst 12 teikn",
    passwordTooLong: "Vel eit kortare passord",
    weakPassword: "Vel eit anna passord. Dette er for lett å gjette.",
    fullName: "Skriv namnet ditt",
    fullNameTooLong: "Kort ned namnet til 200 teikn eller mindre",
  },
  signIn: {
    title: "Logg inn",
    leadNext: "Logg inn, så kjem du tilbake dit du var.",
    byPassword: "Med passord",
    submit: "Logg inn",
    forgotten: "Gløymt passordet?",
    byLink: "Med lenkje på e-post",
    byLinkText: "Du treng ikkje noko passord. Vi sender ei lenkje som loggar deg inn.",
    sendLink: "Send meg ei lenkje",
    newHere: "Ny her?",
    newHereText: "Du kan lese alle stillingar utan konto. Du treng ein konto for å søkje.",
    toSignUp: "Lag ein konto",
    demo: {
      title: "Prøv med ein dømekonto",
      text: "Dette er ei prøveutgåve. Alle dømekontoane har passordet {{password}}.",
      caption: "Dømekontoar",
      who: "Kven",
      action: "Prøv",
      role: {
        candidate: "Jobbsøkjar",
        recruiter: "Rekrutterar og saksbehandlar",
        manager: "Leiar for stillinga",
      },
      as: {
        candidate: "Logg inn som jobbsøkjar",
        recruiter: "Logg inn som rekrutterar",
        manager: "Logg inn som leiar",
      },
    },
  },
  signUp: {
    title: "Lag ein konto",
    lead: "Med ein konto kan du søkje på stillingar og følgje søknadene dine.",
    nameHint: "Slik det skal stå i søknadene dine.",
    emailHint: "Hit sender vi kvitteringar og beskjedar om søknadene.",
    privacy: "Arbeidsgivarar ser ingenting om deg før du sender dei ein søknad.",
    privacyLink: "Slik bruker vi opplysningane dine",
    submit: "Lag konto",
    haveAccount: "Eg har ein konto",
  },
  checkMail: {
    title: "Sjekk e-posten din",
    validity: "Lenkja verkar i éin time og kan brukast éin gong.",
    demo: "Dette er ei prøveutgåve, så e-posten går ikkje ut på nettet.",
    mailbox: "Opne postkassa på denne maskina",
    toSignIn: "Tilbake til innlogginga",
    signIn: {
      lead: "Har adressa ein konto, har vi sendt ei lenkje som loggar deg inn.",
      nothing: "Kom det ingenting? Sjå etter i søppelposten, og sjekk at du skreiv adressa rett.",
    },
    signUp: {
      lead: "Vi har sendt deg ei lenkje. Opne lenkja for å stadfeste at adressa er di.",
      nothing:
        "Kom det ingenting? Sjå etter i søppelposten. Har du ein konto frå før, sender vi ikkje noko: Logg inn i staden, eller be om nytt passord.",
    },
    recovery: {
      lead: "Har adressa ein konto, har vi sendt ei lenkje der du vel nytt passord.",
      nothing: "Kom det ingenting? Sjå etter i søppelposten, og sjekk at du skreiv adressa rett.",
    },
  },
  confirm: {
    signup: {
      title: "Stadfest e-postadressa",
      lead: "Trykk på knappen, så er kontoen klar og du blir logga inn.",
      submit: "Stadfest og logg inn",
    },
    magiclink: {
      title: "Logg inn på Samfunnskode",
      lead: "Trykk på knappen, så er du inne.",
      submit: "Logg inn",
    },
    recovery: {
      title: "Vel nytt passord",
      lead: "Trykk på knappen, så loggar vi deg inn og du får velje eit nytt passord.",
      submit: "Gå vidare til nytt passord",
    },
    spent: {
      title: "Lenkja verkar ikkje lenger",
      lead: "Ho er brukt, for gammal eller ikkje heil.",
      text: "Ei lenkje verkar i éin time og berre éin gong. Be om ei ny, så kjem ho med det same.",
      newLink: "Be om ny lenkje for å logge inn",
      newPassword: "Be om nytt passord",
      signUp: "Lag konto på nytt",
    },
  },
  forgotten: {
    title: "Gløymt passordet?",
    lead: "Skriv e-postadressa di, så sender vi ei lenkje der du vel eit nytt.",
    submit: "Send meg ei lenkje",
  },
  firstPassword: {
    title: "Vel eit passord",
    lead: "Adressa er stadfesta, og du er logga inn. Med eit passord kan du logge inn utan å vente på e-post.",
    label: "Passord",
    skip: "Hopp over, eg loggar inn med lenkje",
  },
  newPassword: {
    title: "Vel nytt passord",
    lead: "Når du har lagra det, blir du logga ut alle andre stader.",
    label: "Nytt passord",
    submit: "Lagre passordet",
  },
  signOut: {
    title: "Logg ut",
    lead: "Kladdar og søknader ligg trygt til neste gong.",
    submit: "Logg ut",
  },
} as const satisfies TextsLike<typeof nb>;
