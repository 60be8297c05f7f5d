export default {
  title: "Slik virker algoritmene",
  lead: "Hva portalen regner ut, hva den ikke gjør, og hvem som bestemmer.",
  first: {
    kort: {
      title: "Kort sagt",
      text: "Tre steder regner portalen ut noe som betyr noe for deg: rekkefølgen på annonsene i søket, forslaget til hvem som er hos hvilket vertskap i et traineeprogram, og hvilke tall som er for små til å vises.\nIngen av dem rangerer søkere eller velger hvem som får en jobb. Det gjør mennesker, etter kravene i annonsen.",
      points: "",
    },
    sok: {
      title: "Rekkefølgen i søket",
      text: "Søket sorterer annonser, aldri mennesker. Ingen kan betale for en bedre plass, og vi bruker ikke det du har søkt på før.",
      points: "",
    },
  },
  searchLink: "Les hvordan treffene sorteres",
  planner: {
    title: "Planleggeren for traineeprogram",
    text: "Når et kull er valgt og alle har takket ja, skal hver trainee ha én plass hos et vertskap i hver periode. Det kan gjøres på svært mange måter. Planleggeren leter gjennom dem og foreslår planen som til sammen innfrir mest av ønskene, uten å bryte en eneste regel. Koordinatoren kan endre hver plassering for hånd.",
  },
  sees: {
    title: "Dette ser planleggeren",
    caption: "Alt planleggeren får vite. Andre felt fjernes før den begynner.",
    what: "Opplysning",
    use: "Hva den brukes til",
    row: {
      hosts: {
        what: "Traineens ønsker om vertskap",
        use: "Det første ønsket teller 3, det andre 2, resten 1. Vertskap uten plasser i kullet hoppes over.",
      },
      places: {
        what: "Traineens ønsker om steder og temaer",
        use: "Alle teller likt, uansett rekkefølge.",
      },
      skills: {
        what: "Traineens kompetanse, valgt fra en fast liste",
        use: "Hvor mye av det plassen trenger, traineen kan.",
      },
      certificates: {
        what: "Hvilke attester og klareringer traineen har vist fram",
        use: "Om traineen kan ha plassen. Innholdet lagres ikke.",
      },
      fte: { what: "Traineens stillingsprosent", use: "Bare der programmet regner plasser i årsverk." },
      locked: { what: "Plasseringer som er låst eller allerede besvart", use: "De blir stående." },
      seats: {
        what: "Plassens kommune, periode, antall og om det følger bolig",
        use: "Hvor mange som får plass, og avstanden mellom periodene.",
      },
      work: {
        what: "Plassens tema, kompetanse og krav om attest",
        use: "Hvem plassen passer for.",
      },
      hostWishes: {
        what: "Vertskapets ønske om en trainee, fra 1 til 3",
        use: "Teller som en del av summen. Når vertskapet ønsker, ser det kompetanse og ikke navn. Begrunnelsen leses av mennesker, ikke av planleggeren.",
      },
    },
  },
  never: {
    aldri: {
      title: "Dette ser den aldri",
      text: "",
      points:
        "Navn, bilde, adresse og kontaktopplysninger.\nAlder, kjønn, opprinnelse, språk, religion og funksjonsevne.\nSøknadsteksten, CV-en, karakterer og vurderinger fra ansettelsen.\nHelse og permisjoner, og grunnen til dem.\nOm du er fagorganisert.\nSamtaler med fadderen, mål, spørreundersøkelser og meldinger.",
    },
  },
  weights: {
    title: "Dette teller, og hvor mye",
    text: "Hver plassering får en verdi. Planen med høyest sum vinner. Programmet kan endre vektene i malen fram til kullet åpner for søknader. Etter det er de låst.",
    caption: "Vektene når programmet ikke har valgt noe annet",
    what: "Del av summen",
    counts: "Teller",
    weight: "Vekt",
    row: {
      traineeWish: {
        what: "Traineens ønske om vertskapet",
        counts: "3, 2 eller 1 for hver periode der",
      },
      hostWish: { what: "Vertskapets ønske om traineen", counts: "1 til 3 for hver periode der" },
      region: { what: "Ønsket sted", counts: "1 for hver periode på et ønsket sted" },
      theme: { what: "Ønsket tema", counts: "1 for hver periode med et ønsket tema" },
      skills: { what: "Kompetanse", counts: "Andelen av det plassen trenger, for hver periode" },
      spread: { what: "Variasjon", counts: "1 for hvert ulikt tema i hele programmet" },
    },
  },
  rules: {
    title: "Regler som aldri brytes",
    always: "Disse gjelder alltid:",
    chosen: "Disse gjelder bare når programmet har slått dem på:",
    rule: {
      oneSeatPerSegment: "Hver trainee har nøyaktig én plass i hver periode.",
      capacity: "Ingen plass får flere traineer enn vertskapet har sagt.",
      locked: "Låste plasseringer blir stående.",
      certificates: "Den som får en plass, har attestene og klareringene den krever.",
      distinctHosts: "Hver trainee møter minst så mange ulike vertskap.",
      maxTravelKm:
        "Det er høyst så mange kilometer mellom kommunene i to perioder etter hverandre, med mindre det følger bolig med plassen.",
      lowCentralityMin:
        "Hver trainee er en viss tid i kommuner i sentralitetsklasse 5 eller 6. Der klassen ikke er kjent, teller kommunen ikke som lite sentral.",
      lowCentralityMunicipalities:
        "Programmet har valgt hvilke kommuner som teller, i stedet for klasse 5 og 6.",
      capacityInFte: "Plasser regnes i årsverk, ikke i antall traineer.",
      fairness:
        "Den som får minst av ønskene sine, skal få mest mulig, også når summen for alle da blir litt lavere.",
    },
  },
  after: {
    likt: {
      title: "Samme svar hver gang",
      text: "Samme opplysninger, samme frø og samme arbeidsgrense gir samme plan, på alle maskiner. Frøet er et tall som bare avgjør hvilken av flere like gode planer som foreslås. Arbeidsgrensen sier hvor mye planleggeren får regne: {{workLimit}} steg. Klokka er en ekstra grense.\nPlanen sier hvor langt det i verste fall er til den beste. Ble den stoppet av arbeidsgrensen eller klokka, står det.",
      points: "",
    },
    umulig: {
      title: "Når ingen plan går opp",
      text: "Da lager planleggeren ingen plan. Den sier hvilke regler som måtte gi seg for at det skulle gå opp, så få som mulig, og hvem og hvilken periode det gjelder. Mennesker avgjør hva som skal endres.",
      points: "",
    },
    forklaring: {
      title: "Du kan få en forklaring",
      text: "For hver trainee sier planen hvilke ønsker som ble innfridd. For resten sier den hva som sto i veien: en regel, at plassen var tatt, eller at alle til sammen ville fått mindre. Koordinatoren har forklaringen. Spør om din.",
      points: "",
    },
    bestemmer: {
      title: "Hvem bestemmer?",
      text: "En plan er et forslag. Ingenting gjelder før mennesker har tatt den i bruk og svart på den.",
      points:
        "Koordinatoren kan flytte, låse, bytte og forkaste, og tar planen i bruk. De samme reglene kontrolleres på nytt da.\nVertskapet sier ja eller nei til hver plassering. Et nei har en begrunnelse.\nArbeidsgiveren gjør vedtak om ansettelsen. Ingen plassering bekreftes før det er gjort.\nDu kan be om et annet vertskap, andre datoer eller en annen stillingsprosent, og få svar.",
    },
    kan_ikke: {
      title: "Det planleggeren ikke kan",
      text: "",
      points:
        "Den velger ikke traineer. Alle i kullet er valgt og har takket ja før den brukes.\nDen vet ikke hvorfor du ønsker noe, eller hvor viktig det er for deg, ut over rekkefølgen.\nAvstand er luftlinje mellom kommunenes midtpunkter. Den kjenner ikke ferjer, bussruter eller barnehager.\nDen lærer ikke av tidligere kull. Den regner på nytt hver gang.",
    },
    klage: {
      title: "Hvis du mener noe er galt",
      text: "",
      points:
        "Snakk med koordinatoren, og be om en annen plassering. Du kan ta med tillitsvalgt eller verneombud.\nDu kan be om innsyn i opplysningene om deg og protestere mot at de brukes. Det gjør du hos virksomheten som driver programmet, eller hos oss. Er du ikke enig i svaret, kan du klage til Datatilsynet.\nMener du at du er diskriminert, kan Likestillings- og diskrimineringsombudet gi råd, og Diskrimineringsnemnda avgjøre saken.\nMener du at et offentlig organ har gjort urett, kan du klage til Sivilombudet når organet selv har sagt sitt.",
    },
    tall: {
      title: "Tall som er for små til å vises",
      text: "Svar fra traineer i spørreundersøkelser og etter programmet vises bare når minst fem har svart. For dem som har vært med, viser vi heller ikke en fordeling der én til fire personer er på en av sidene.",
      points: "",
    },
    lov: {
      title: "Regler vi bygger på",
      text: "",
      points:
        "Ingen avgjøres av en maskin alene (personvernforordningen artikkel 22).\nAnsettelser følger kvalifikasjonsprinsippet (statsansatteloven § 3, og ulovfestet rett i kommunene). Derfor er traineene valgt før planleggeren brukes.\nArbeidstakere og tillitsvalgte skal være informert om systemer som brukes til å planlegge arbeidet, få opplæring i dem og være med på å utforme dem (arbeidsmiljøloven § 4-2).\nEUs KI-forordning (vedlegg III nr. 4) regner systemer som velger ut søkere, eller som fordeler arbeid etter personlige trekk eller oppførsel, som høyrisiko. Portalen har ikke slike. Planleggeren regner på ønsker, kompetanse, attester og steder. Den som tar den i bruk, må selv vurdere om forordningen gjelder.",
    },
  },
  coDeterminationLink: "Sjekkliste og avtalemal for medbestemmelse",
  privacyLink: "Personvern på portalen",
} as const;
