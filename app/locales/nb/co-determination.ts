export default {
  title: "Medbestemmelse når et traineeprogram innføres",
  lead: "En sjekkliste og et utkast til avtale for arbeidsgiver, tillitsvalgte og verneombud.",
  note: "Dette hjelper dere å huske det viktigste. Det er ikke juridisk rådgivning. Les ordlyden i loven og i den avtalen som gjelder hos dere.",
  print: "Siden er laget for å skrives ut. Bruk utskrift i nettleseren.",
  back: "Slik virker planleggeren",
  where: {
    avtaler: {
      title: "Hvilken avtale gjelder hos dere?",
      text: "Loven gjelder for alle. Hovedavtalen sier mer om hvem som skal møtes, om hva og når.",
      points:
        "Kommuner og fylkeskommuner: Hovedavtalen i KS-området, og Hovedtariffavtalen for lønn og stillingskode.\nOslo kommune har egne avtaler.\nStaten: Hovedavtalen i staten, med tilpasningsavtalen i den enkelte virksomheten. Den skiller mellom informasjon, drøfting og forhandling. Hovedtariffavtalene gjelder for lønn.\nSelskaper: hovedavtalen i sin arbeidsgiverforening.\nNår et program har vertskap med ulike avtaler, må hver arbeidsgiver oppfylle sin.",
    },
  },
  checklist: {
    title: "Sjekkliste",
    ask: "Er dette gjort?",
    rule: "Hvor det kommer fra",
    answer: "Svar, navn og dato",
    before: {
      title: "Før programmet vedtas",
      inform: {
        ask: "De tillitsvalgte har fått vite om programmet, vertskapene og tidsplanen så tidlig at de kan påvirke det.",
        rule: "Hovedavtalen. Arbeidsmiljøloven §§ 8-1 og 8-2 i virksomheter med minst 50 arbeidstakere.",
      },
      discuss: {
        ask: "Formål, omfang, kostnad og følger for andre ansatte er drøftet, og det er ført referat.",
        rule: "Hovedavtalen. Arbeidsmiljøloven §§ 8-1 og 8-2.",
      },
      safety: {
        ask: "Verneombudet er tatt med på råd om arbeidsmiljø, reise, bolig og opplæring hos vertskapene.",
        rule: "Arbeidsmiljøloven § 6-2.",
      },
      equality: {
        ask: "Utlysning, utvalg og plasser er sett gjennom for å hindre diskriminering.",
        rule: "Likestillings- og diskrimineringsloven §§ 6 og 26.",
      },
    },
    employment: {
      title: "Ansettelse",
      model: {
        ask: "Det er klart hvem som er arbeidsgiver i hver periode, og det står i annonsen.",
        rule: "Arbeidsmiljøloven §§ 14-5 og 14-6. Hvert bytte av arbeidsgiver er en egen ansettelse.",
      },
      temporary: {
        ask: "Er stillingene midlertidige, er grunnlaget nevnt og drøftet.",
        rule: "Arbeidsmiljøloven § 14-9, i staten statsansatteloven § 9.",
      },
      lending: {
        ask: "Ansetter én og arbeider traineen hos andre, er reglene for innleie vurdert hos hvert vertskap.",
        rule: "Arbeidsmiljøloven § 14-13: den som leies ut, skal være fast ansatt hos utleieren, og vertskapet skal drøfte innleien på forhånd. Varer den mer enn ett år, eller gjelder den mer enn ti prosent av de ansatte hos vertskapet (minst tre personer), kreves skriftlig avtale med tillitsvalgte. Statlige vertskap: se også statsansatteloven.",
      },
      qualification: {
        ask: "Traineene velges etter kvalifikasjoner, av mennesker, før planleggeren brukes.",
        rule: "Statsansatteloven § 3, og kvalifikasjonsprinsippet i kommunene.",
      },
      pay: {
        ask: "Lønn, stillingskode, pensjon og reise er avklart og likt for hele kullet.",
        rule: "Hovedtariffavtalen som gjelder hos arbeidsgiveren.",
      },
    },
    planner: {
      title: "Planleggeren",
      understand: {
        ask: "De tillitsvalgte har fått vite hva planleggeren ser, regner på og ikke ser, og har fått prøve den.",
        rule: "Arbeidsmiljøloven § 4-2: informasjon, opplæring og medvirkning om systemer som brukes til å planlegge arbeidet.",
      },
      rules: {
        ask: "Regler og vekter er valgt sammen, skrevet ned, og ligger fast når kullet åpner for søknader.",
        rule: "Arbeidsmiljøloven § 4-2. Hovedavtalen.",
      },
      person: {
        ask: "Det står hvem som avgjør, hvem traineen kan si imot til, og hvor raskt svaret kommer.",
        rule: "Personvernforordningen artikkel 22.",
      },
      control: {
        ask: "Samtaler, mål, spørreundersøkelser og planer brukes ikke til å kontrollere traineene. Skal noe av det brukes slik, er det drøftet, begrunnet og varslet først.",
        rule: "Arbeidsmiljøloven §§ 9-1 og 9-2: saklig grunn, ikke uforholdsmessig belastning, drøfting så tidlig som mulig, informasjon til de berørte og jevnlig evaluering.",
      },
      ai: {
        ask: "Det er vurdert om KI-forordningen gjelder for slik dere bruker planleggeren.",
        rule: "KI-forordningen vedlegg III nr. 4. Er bruken høyrisiko, skal de tillitsvalgte og de berørte informeres før systemet tas i bruk (artikkel 26 nr. 7). Sjekk hva som er trådt i kraft i Norge.",
      },
    },
    privacy: {
      title: "Personvern",
      basis: {
        ask: "Det er avklart hvem som er behandlingsansvarlig, og hva som er grunnlaget.",
        rule: "Personvernforordningen artikkel 6 og 26.",
      },
      information: {
        ask: "Traineene har fått vite hva som brukes, til hva og hvor lenge.",
        rule: "Personvernforordningen artikkel 13.",
      },
      assessment: {
        ask: "Det er vurdert om det trengs en vurdering av personvernkonsekvenser.",
        rule: "Personvernforordningen artikkel 35.",
      },
    },
    after: {
      title: "Underveis og etterpå",
      insight: {
        ask: "De tillitsvalgte får se planen, reglene, vektene og forklaringene når de ber om det, uten mer om den enkelte enn de trenger.",
        rule: "Hovedavtalen. Personvernforordningen artikkel 5.",
      },
      change: {
        ask: "Endres planleggeren, reglene eller hva den får se, drøftes det på nytt.",
        rule: "Arbeidsmiljøloven §§ 4-2 og 9-2. Hovedavtalen.",
      },
      evaluate: {
        ask: "Hvert kull evalueres sammen: ønsker, bytter, nei fra vertskap, klager og hvem som fikk minst av ønskene.",
        rule: "Arbeidsmiljøloven § 3-1. Hovedavtalen.",
      },
    },
  },
  agreement: {
    title: "Utkast til avtale",
    text: "Fyll ut tabellen og endre teksten så den passer hos dere. Avtalen kan aldri gi mindre enn loven og hovedavtalen.",
    caption: "Fylles ut av partene",
    what: "Punkt",
    agreed: "Avtalt",
    blank: {
      parties: "Arbeidsgiver og organisasjoner",
      programme: "Program, kull og periode",
      hosts: "Vertskap som er omfattet",
      model: "Hvem som ansetter, og grunnlaget",
      rules: "Regler som er slått på, med tall",
      weights: "Vekter",
      limit: "Frø og arbeidsgrense",
      decides: "Hvem som tar planen i bruk",
      objections: "Hvem traineen kan si imot til, og frist for svar",
      evaluation: "Når og hvordan det evalueres",
    },
    sections: {
      formal: {
        title: "1. Formål",
        text: "Partene vil at traineer skal få gode og ulike plasser, at ønskene deres teller, og at fordelingen kan forklares.",
      },
      forslag: {
        title: "2. Planen er et forslag",
        text: "Planleggeren brukes bare til å foreslå hvilke plasser traineer som allerede er ansatt eller har takket ja, skal ha. Den brukes ikke til å velge, vurdere, lønne eller si opp noen. Et menneske tar planen i bruk, og vertskapet svarer på hver plassering.",
      },
      opplysninger: {
        title: "3. Opplysninger",
        text: "Planleggeren får bare ønsker, kompetanse, attester som er vist fram, stillingsprosent, låste plasseringer, vertskapenes ønsker, og plassenes kommune, periode, antall, tema, kompetanse, attestkrav og bolig. Den får ikke navn, alder, kjønn, opprinnelse, helse, organisasjonstilknytning eller fritekst.",
      },
      regler: {
        title: "4. Regler og vekter",
        text: "Regler og vekter står i tabellen. De endres ikke etter at kullet har åpnet for søknader. Før neste kull drøftes de på nytt.",
      },
      imot: {
        title: "5. Rett til å si imot",
        text: "Traineen kan få forklart planen, be om en annen plassering og ta med en tillitsvalgt. Et nei begrunnes skriftlig innen fristen i tabellen. Ingen skal få en ulempe av å ha sagt imot.",
      },
      kontroll: {
        title: "6. Ikke kontroll",
        text: "Opplysninger fra programmet brukes ikke til å kontrollere eller vurdere den enkelte uten at det er drøftet etter arbeidsmiljøloven § 9-2 og avtalt skriftlig.",
      },
      innsyn: {
        title: "7. Innsyn for tillitsvalgte",
        text: "De tillitsvalgte kan se planer, regler, vekter og samlede forklaringer for kullet. Opplysninger om den enkelte vises bare når traineen ønsker hjelp.",
      },
      varighet: {
        title: "8. Varighet",
        text: "Avtalen gjelder for kullene i tabellen. Hver av partene kan kreve nye drøftinger når planleggeren, loven eller programmet endres.",
      },
    },
    signatures: "Underskrifter",
    party: "For",
    placeAndDate: "Sted og dato",
    signature: "Underskrift",
    parties: {
      employer: "Arbeidsgiveren",
      union: "Arbeidstakerorganisasjonen",
      safety: "Verneombudet, som er orientert",
    },
  },
} as const;
