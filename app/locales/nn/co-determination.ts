import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/co-determination.ts";

export default {
  title: "Medråderett når eit traineeprogram blir innført",
  lead: "Ei sjekkliste og eit utkast til avtale for arbeidsgivar, tillitsvalde og verneombod.",
  note: "Dette hjelper dykk å hugse det viktigaste. Det er ikkje juridisk rådgiving. Les ordlyden i lova og i den avtalen som gjeld hos dykk.",
  print: "Sida er laga for å skrivast ut. Bruk utskrift i nettlesaren.",
  back: "Slik verkar planleggjaren",
  where: {
    avtaler: {
      title: "Kva avtale gjeld hos dykk?",
      text: "Lova gjeld for alle. Hovudavtalen seier meir om kven som skal møtast, om kva og når.",
      points:
        "Kommunar og fylkeskommunar: Hovudavtalen i KS-området, og Hovudtariffavtalen for løn og stillingskode.\nOslo kommune har eigne avtalar.\nStaten: Hovudavtalen i staten, med tilpassingsavtalen i den einskilde verksemda. Han skil mellom informasjon, drøfting og forhandling. Hovudtariffavtalane gjeld for løn.\nSelskap: hovudavtalen i arbeidsgivarforeininga si.\nNår eit program har vertskap med ulike avtalar, må kvar arbeidsgivar oppfylle sin.",
    },
  },
  checklist: {
    title: "Sjekkliste",
    ask: "Er dette gjort?",
    rule: "Kvar det kjem frå",
    answer: "Svar, namn og dato",
    before: {
      title: "Før programmet blir vedteke",
      inform: {
        ask: "Dei tillitsvalde har fått vite om programmet, vertskapa og tidsplanen så tidleg at dei kan påverke det.",
        rule: "Hovudavtalen. Arbeidsmiljølova §§ 8-1 og 8-2 i verksemder med minst 50 arbeidstakarar.",
      },
      discuss: {
        ask: "Formål, omfang, kostnad og følgjer for andre tilsette er drøfta, og det er ført referat.",
        rule: "Hovudavtalen. Arbeidsmiljølova §§ 8-1 og 8-2.",
      },
      safety: {
        ask: "Verneombodet er teke med på råd om arbeidsmiljø, reise, bustad og opplæring hos vertskapa.",
        rule: "Arbeidsmiljølova § 6-2.",
      },
      equality: {
        ask: "Utlysing, utval og plassar er sett gjennom for å hindre diskriminering.",
        rule: "Likestillings- og diskrimineringslova §§ 6 og 26.",
      },
    },
    employment: {
      title: "Tilsetjing",
      model: {
        ask: "Det er klart kven som er arbeidsgivar i kvar periode, og det står i annonsen.",
        rule: "Arbeidsmiljølova §§ 14-5 og 14-6. Kvart byte av arbeidsgivar er ei eiga tilsetjing.",
      },
      temporary: {
        ask: "Er stillingane mellombelse, er grunnlaget nemnt og drøfta.",
        rule: "Arbeidsmiljølova § 14-9, i staten statsansattelova § 9.",
      },
      lending: {
        ask: "Tilset éin og arbeider traineen hos andre, er reglane for innleige vurderte hos kvart vertskap.",
        rule: "Arbeidsmiljølova § 14-13: den som blir leigd ut, skal vere fast tilsett hos utleigaren, og vertskapet skal drøfte innleiga på førehand. Varer ho meir enn eitt år, eller gjeld ho meir enn ti prosent av dei tilsette hos vertskapet (minst tre personar), må det vere skriftleg avtale med tillitsvalde. Statlege vertskap: sjå også statsansattelova.",
      },
      qualification: {
        ask: "Traineane blir valde etter kvalifikasjonar, av menneske, før planleggjaren blir brukt.",
        rule: "Statsansattelova § 3, og kvalifikasjonsprinsippet i kommunane.",
      },
      pay: {
        ask: "Løn, stillingskode, pensjon og reise er avklart og likt for heile kullet.",
        rule: "Hovudtariffavtalen som gjeld hos arbeidsgivaren.",
      },
    },
    planner: {
      title: "Planleggjaren",
      understand: {
        ask: "Dei tillitsvalde har fått vite kva planleggjaren ser, reknar på og ikkje ser, og har fått prøve han.",
        rule: "Arbeidsmiljølova § 4-2: informasjon, opplæring og medverknad om system som blir brukte til å planleggje arbeidet.",
      },
      rules: {
        ask: "Reglar og vekter er valde saman, skrivne ned, og ligg fast når kullet opnar for søknader.",
        rule: "Arbeidsmiljølova § 4-2. Hovudavtalen.",
      },
      person: {
        ask: "Det står kven som avgjer, kven traineen kan seie imot til, og kor raskt svaret kjem.",
        rule: "Personvernforordninga artikkel 22.",
      },
      control: {
        ask: "Samtalar, mål, spørjeundersøkingar og planar blir ikkje brukte til å kontrollere traineane. Skal noko av det brukast slik, er det drøfta, grunngitt og varsla først.",
        rule: "Arbeidsmiljølova §§ 9-1 og 9-2: sakleg grunn, ikkje urimeleg belastning, drøfting så tidleg som råd, informasjon til dei det gjeld, og jamleg evaluering.",
      },
      ai: {
        ask: "Det er vurdert om KI-forordninga gjeld for måten de bruker planleggjaren på.",
        rule: "KI-forordninga vedlegg III nr. 4. Er bruken høgrisiko, skal dei tillitsvalde og dei det gjeld, informerast før systemet blir teke i bruk (artikkel 26 nr. 7). Sjekk kva som er sett i kraft i Noreg.",
      },
    },
    privacy: {
      title: "Personvern",
      basis: {
        ask: "Det er avklart kven som er behandlingsansvarleg, og kva som er grunnlaget.",
        rule: "Personvernforordninga artikkel 6 og 26.",
      },
      information: {
        ask: "Traineane har fått vite kva som blir brukt, til kva og kor lenge.",
        rule: "Personvernforordninga artikkel 13.",
      },
      assessment: {
        ask: "Det er vurdert om det trengst ei vurdering av personvernkonsekvensar.",
        rule: "Personvernforordninga artikkel 35.",
      },
    },
    after: {
      title: "Undervegs og etterpå",
      insight: {
        ask: "Dei tillitsvalde får sjå planen, reglane, vektene og forklaringane når dei ber om det, utan meir om den einskilde enn dei treng.",
        rule: "Hovudavtalen. Personvernforordninga artikkel 5.",
      },
      change: {
        ask: "Blir planleggjaren, reglane eller det han får sjå, endra, blir det drøfta på nytt.",
        rule: "Arbeidsmiljølova §§ 4-2 og 9-2. Hovudavtalen.",
      },
      evaluate: {
        ask: "Kvart kull blir evaluert saman: ønske, byte, nei frå vertskap, klager og kven som fekk minst av ønska.",
        rule: "Arbeidsmiljølova § 3-1. Hovudavtalen.",
      },
    },
  },
  agreement: {
    title: "Utkast til avtale",
    text: "Fyll ut tabellen og endre teksten så han passar hos dykk. Avtalen kan aldri gi mindre enn lova og hovudavtalen.",
    caption: "Blir fylt ut av partane",
    what: "Punkt",
    agreed: "Avtalt",
    blank: {
      parties: "Arbeidsgivar og organisasjonar",
      programme: "Program, kull og periode",
      hosts: "Vertskap som er omfatta",
      model: "Kven som tilset, og grunnlaget",
      rules: "Reglar som er slått på, med tal",
      weights: "Vekter",
      limit: "Frø og arbeidsgrense",
      decides: "Kven som tek planen i bruk",
      objections: "Kven traineen kan seie imot til, og frist for svar",
      evaluation: "Når og korleis det blir evaluert",
    },
    sections: {
      formal: {
        title: "1. Formål",
        text: "Partane vil at traineear skal få gode og ulike plassar, at ønska deira tel, og at fordelinga kan forklarast.",
      },
      forslag: {
        title: "2. Planen er eit forslag",
        text: "Planleggjaren blir berre brukt til å foreslå kva plassar traineear som alt er tilsette eller har takka ja, skal ha. Han blir ikkje brukt til å velje, vurdere, lønne eller seie opp nokon. Eit menneske tek planen i bruk, og vertskapet svarer på kvar plassering.",
      },
      opplysninger: {
        title: "3. Opplysningar",
        text: "Planleggjaren får berre ønske, kompetanse, attestar som er viste fram, stillingsprosent, låste plasseringar, ønska til vertskapa, og kommune, periode, tal, tema, kompetanse, attestkrav og bustad for plassane. Han får ikkje namn, alder, kjønn, opphav, helse, organisasjonstilknyting eller fritekst.",
      },
      regler: {
        title: "4. Reglar og vekter",
        text: "Reglar og vekter står i tabellen. Dei blir ikkje endra etter at kullet har opna for søknader. Før neste kull blir dei drøfta på nytt.",
      },
      imot: {
        title: "5. Rett til å seie imot",
        text: "Traineen kan få planen forklart, be om ei anna plassering og ta med ein tillitsvald. Eit nei blir grunngitt skriftleg innan fristen i tabellen. Ingen skal få ein ulempe av å ha sagt imot.",
      },
      kontroll: {
        title: "6. Ikkje kontroll",
        text: "Opplysningar frå programmet blir ikkje brukte til å kontrollere eller vurdere den einskilde utan at det er drøfta etter arbeidsmiljølova § 9-2 og avtalt skriftleg.",
      },
      innsyn: {
        title: "7. Innsyn for tillitsvalde",
        text: "Dei tillitsvalde kan sjå planar, reglar, vekter og samla forklaringar for kullet. Opplysningar om den einskilde blir berre viste når traineen ønskjer hjelp.",
      },
      varighet: {
        title: "8. Kor lenge avtalen gjeld",
        text: "Avtalen gjeld for kulla i tabellen. Kvar av partane kan krevje nye drøftingar når planleggjaren, lova eller programmet blir endra.",
      },
    },
    signatures: "Underskrifter",
    party: "For",
    placeAndDate: "Stad og dato",
    signature: "Underskrift",
    parties: {
      employer: "Arbeidsgivaren",
      union: "Arbeidstakarorganisasjonen",
      safety: "Verneombodet, som er orientert",
    },
  },
} as const satisfies TextsLike<typeof nb>;
