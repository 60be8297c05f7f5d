export default {
  agencies: {
    title: "Arbeidsgivere",
    lead: "Kommuner, fylkeskommuner, statlige virksomheter og selskaper de eier, som lyser ut teknologijobber her.",
    county: "Fylke",
    type: "Type",
    any: "Alle",
    show: "Vis arbeidsgivere",
    unknown: "Dette kjenner vi ikke: {{values}}. Vi har sett bort fra det.",
    none: "Ingen arbeidsgivere passer til det du har valgt.",
    all: "Vis alle arbeidsgivere",
    withListings_one: "Én arbeidsgiver har ledige stillinger",
    withListings_other: "{{count}} arbeidsgivere har ledige stillinger",
    withoutListings: "Ingen ledige stillinger akkurat nå",
    caption: "I alfabetisk rekkefølge.",
    column: {
      name: "Arbeidsgiver",
      type: "Type",
      place: "Hovedsted",
      listings: "Ledige stillinger",
    },
  },
  agency: {
    place: "Hovedsted",
    orgNumber: "Organisasjonsnummer",
    website: "Nettsted",
    listings_one: "Én ledig stilling",
    listings_other: "{{count}} ledige stillinger",
    listingsNone: "Ingen ledige stillinger nå",
    noneText: "{{name}} har ingen åpne annonser her nå.",
    allListings: "Se alle ledige stillinger",
    offerTitle: "Dette tilbyr de",
    offerText_one: "Slik det står i den ene åpne annonsen.",
    offerText_other: "Slik det står i de {{count}} åpne annonsene. Se hver annonse for vilkårene.",
    ofListings: "{{count}} av {{all}}",
  },
  programmes: {
    title: "Traineeprogram",
    lead: "Som trainee jobber du flere steder i løpet av programmet, med mentor og samlinger underveis.",
    open_one: "Ett program tar imot søknader",
    open_other: "{{count}} programmer tar imot søknader",
    openNone: "Ingen programmer tar imot søknader nå",
    noneText: "Nye programmer vises her når de lyses ut. De fleste lyser ut én gang i året.",
    all: "Les om programmene",
    start: "Oppstart",
    length: "Lengde",
    place: "Sted",
    months_one: "{{count}} måned",
    months_other: "{{count}} måneder",
    rotation: {
      title: "Slik fungerer rotasjon",
      what: "Du er trainee hos flere arbeidsgivere etter hverandre. Hvert sted heter et vertskap, og tiden der er en periode. Du tar med deg det du lærte fra det ene stedet til det neste.",
      length:
        "Programmene er ulike. Mange varer i 18 måneder med tre perioder, andre i 24. Annonsen sier hvor lenge programmet varer og hvor du kan komme til å jobbe.",
      employer:
        "Hvem som er arbeidsgiveren din, er også ulikt. Noen steder ansetter hvert vertskap deg for sin periode, andre steder har du samme arbeidsgiver hele veien. Annonsen sier hvilken ordning som gjelder.",
      mentor:
        "Du får en mentor, og du møter de andre traineene på samlinger. Mange programmer har også kurs eller studiepoeng underveis.",
      after:
        "Noen programmer gir fast jobb fra første dag eller etterpå. Der det står som en fordel i annonsen, står også vilkårene.",
      benefits: "Les om samlinger og de andre fordelene",
      example: "Et eksempel: 18 måneder hos tre vertskap.",
      leg: { first: "Første vertskap", second: "Andre vertskap", third: "Tredje vertskap" },
    },
  },
  benefits: {
    title: "Fordeler og satser",
    lead: "Hva offentlige arbeidsgivere kan tilby, hva det betyr for deg, og hvor opplysningene kommer fra.",
    groupsLabel: "Fordeler på denne siden",
    listings_one: "{{count}} ledig stilling tilbyr dette",
    listings_other: "{{count}} ledige stillinger tilbyr dette",
    listingsNone: "Ingen ledige stillinger tilbyr dette nå",
    source: "Kilde:",
    unconfirmed: "ikke bekreftet",
    unknown: "Ikke kjent",
    validFrom: "Gjelder fra {{from}}.",
    validUntil: "Gjelder fra {{from}} til {{to}}.",
    per: {
      once: "{{amount}} én gang",
      month: "Inntil {{amount}} i måneden",
      year: "Inntil {{amount}} i året",
    },
    category: {
      flexibility: {
        title: "Hverdag som passer",
        text: "Når og hvor du jobber.",
      },
      stipend: {
        title: "Stipend og studielån",
        text: "Penger ut over lønna. Annonsen skal si beløp, vilkår og bindingstid.",
      },
      security: {
        title: "Trygghet i jobben",
        text: "Ansettelsen og rettighetene som følger med den.",
      },
      pension: {
        title: "Pensjon og forsikring",
        text: "Det du har med deg senere, eller hvis noe skjer.",
      },
      development: {
        title: "Faglig utvikling",
        text: "Tid og penger til å lære, og veier videre for den som vil være fagperson.",
      },
      workplace: {
        title: "Arbeidsplassen",
        text: "Utstyr, tilrettelegging og medvirkning.",
      },
    },
    loan: {
      link: "Sletting av studielån",
      title: "Hvem får slettet studielån?",
      text: "Lånekassen sletter en del av studielånet når du bor noen steder i landet. Arbeidsgiveren bestemmer det ikke: det er Lånekassen som avgjør om du fyller vilkårene.",
      caption: "Reglene slik vi kjenner dem. Lånekassen har det siste ordet.",
      column: {
        scheme: "Ordning",
        who: "Hvem",
        amount: "Hvor mye",
        from: "Gjelder fra",
        source: "Kilde",
      },
      zoneTitle: "Kommunene i tiltakssonen",
      zoneText: "Der er beløpet høyest, og du må både bo og jobbe der.",
      centrality:
        "Sentralitetsklassen sier hvor langt det er til arbeidsplasser og tjenester. Der vi ikke vet klassen til en kommune, sier vi ingenting om studielån for den kommunen.",
    },
  },
  about: {
    title: "Om Samfunnskode",
    lead: "Portalen der offentlig sektor og folk som lager teknologi, finner hverandre.",
    sections: {
      hva: {
        title: "Hva er dette?",
        text: "Kommuner, fylkeskommuner og staten trenger folk som kan teknologi. Annonsene her sier det du ellers må spørre om: hvor mange dager du kan jobbe hjemmefra, hvilke stipend som finnes, hva lønna er, og hva som ville skjedd hvis jobben ikke ble gjort.\nFordi alle annonser sier dette på samme måte, kan du sammenligne dem og søke etter det som betyr noe for deg.\nUtgangspunktet er NITOs innspill i 2026 til strategien for kompetanse for digital omstilling.",
        points: "",
      },
      sortering: {
        title: "Slik sorterer vi treffene",
        text: "Vi sorterer annonser, aldri mennesker. Ingen arbeidsgiver kan betale for en bedre plass, og vi bruker ikke det du har søkt på før.",
        points:
          "Uten søkeord står de nyeste annonsene først.\nMed søkeord ser vi etter alle ordene dine. Treff i tittelen teller mest, så arbeidsgiver og sted, så kompetanse. Resten av teksten teller minst.\nNår to annonser passer like godt, kommer den først som sier mest om vilkårene: lønn, hjemmekontor, arbeidstid, oppdrag, stipend og fordeler.\nVi kjenner igjen bøyninger, bokmål og nynorsk, sammensatte ord og vanlige skrivefeil. Retter vi et ord, sier vi fra.\nDu kan selv sortere etter frist, etter hva som er nytt, eller etter avstand. Avstand er luftlinje mellom kommunenes midtpunkter, ikke reisetid.\nAnnonser der fristen er ute, vises ikke.",
      },
      soknader: {
        title: "Slik behandles søknader",
        text: "Portalen rangerer ikke søkere og gir ingen poeng. Virksomheten ser søknadene i den rekkefølgen de kom, eller etter navn, og mennesker vurderer dem mot kravene i annonsen. Alle som søker, får beskjed når søknaden flyttes eller avslås.",
        points: "",
      },
      hvem: {
        title: "Hvem står bak?",
        text: "Samfunnskode er åpen programvare med MIT-lisens. Alle kan lese koden, bruke den og foreslå endringer. Den som driver en utgave av portalen, er ansvarlig for driften av den.\nHver virksomhet er ansvarlig for annonsene sine og for hvordan den behandler søknadene.",
        points: "",
      },
      kilder: {
        title: "Hvor dataene kommer fra",
        text: "Vi viser kilden der opplysningene brukes. De viktigste er disse:",
        points:
          "Kommuner, fylker, samiske og kvenske navn og midtpunkter: © Kartverket, CC BY 4.0.\nYrker (STYRK-08) og kommuneinndeling: Statistisk sentralbyrå, åpne data.\nSletting av studielån og tiltakssonen: Lånekassen.\nSentralitetsklasser: rapporten Regionale utviklingstrekk 2025. Klassen er ikke kjent for alle kommuner.\nNavn på kompetanse, fordeler og samfunnsoppdrag er våre egne ord.\nIkonene er fra Aksel (Nav, MIT), og skrifttypen er Schibsted Grotesk (OFL).",
      },
    },
  },
  privacy: {
    title: "Personvern",
    lead: "Hva vi lagrer om deg, hvorfor, hvor lenge, og hvem som ser det.",
    sections: {
      ansvar: {
        title: "Hvem har ansvaret?",
        text: "Virksomheten du søker jobb hos, er behandlingsansvarlig for søknaden din. Portalen er databehandler: vi oppbevarer søknaden og viser den til dem virksomheten har gitt en plass på stillingen.\nDen som driver portalen, er behandlingsansvarlig for kontoen din.",
        points: "",
      },
      hva: {
        title: "Hva vi lagrer, og hvorfor",
        text: "",
        points:
          "Konto: navn, e-postadresse, språk og et kryptert passord (en hash). Vi trenger det for å la deg logge inn. Grunnlag: avtale med deg, personvernforordningen artikkel 6 nr. 1 bokstav b.\nProfil: telefon, fødselsdato, kjønn, kommune eller land, og yrkestittel, når du har oppgitt det i en søknad. Vi husker det til neste søknad.\nSøknad: det du skriver, svarene dine, dokumentene du laster opp, og en kopi av profilen din slik den var da du sendte. Virksomheten trenger det for å vurdere deg mot kravene. Grunnlag: artikkel 6 nr. 1 bokstav b, c og e.\nØnsker om vertskap, steder og temaer, når du søker et traineeprogram. De som behandler søknaden, ser dem, og koordinatoren når du er tatt opp. De brukes til å fordele plassene.\nFødselsdato, kjønn, kommune og yrkestittel: loven krever en offentlig søkerliste med navn, alder, stilling eller yrkestittel og kommune, og antall søkere fordelt på kjønn (offentleglova § 25 og forvaltningslovforskriften § 15).\nLagrede søk og favoritter: det du leter etter, stillingene du har lagret og notatene dine. Bare du ser dem. Vi bruker dem til å vise og sende deg nye treff, så lenge du vil. Vi husker også hvilke stillinger vi har varslet deg om, så du ikke får den samme to ganger.\nMeldinger mellom deg og virksomheten.\nKommentarer på en annonse som skrives, når du arbeider i en virksomhet: det du skrev, når, hvilken del av annonsen det gjelder, og hvem som merket det som avklart. Virksomhetens eiere og rekrutterere og stillingens saksbehandler og leder ser dem. En kommentar kan ikke endres.\nHistorier: navnet ditt, stillingen din, teksten og e-postadressen som lenken sendes til. Grunnlag: samtykke, artikkel 6 nr. 1 bokstav a. Du trekker det med lenken i e-posten, og da slettes alt.\nHvem i virksomheten som har åpnet dokumentene dine, og når.\nHendelser: når en søknad har fått ny status. De er knyttet til en tilfeldig id, ikke til navnet ditt. Koblingen mellom id-en og kontoen er én rad. Når den slettes, står hendelsene igjen uten person.\nInvitasjoner: e-postadressen til den som blir invitert til en virksomhet, rollen eller plassen det gjelder, og hvem som inviterte. Vi trenger adressen for å sende lenken. Eierne av virksomheten ser den, og rekruttererne når det gjelder en plass på en stilling.\nMeldinger om annonser: hva du mener er galt, det du skriver, og e-postadressen din hvis du vil ha svar. Du trenger ikke konto. De som administrerer portalen, leser meldingen og ser om du vil ha svar. Sidene deres viser ikke adressen.",
      },
      sokerliste: {
        title: "Navnet ditt kan bli offentlig",
        text: "Når du søker jobb i det offentlige, kan navn, alder, stilling eller yrkestittel og kommune stå på en offentlig søkerliste. Du kan be om å stå utenfor når du søker, og du må skrive hvorfor. Virksomheten avgjør hver forespørsel for seg.",
        points: "",
      },
      hvem: {
        title: "Hvem ser søknaden din?",
        text: "Saksbehandlerne på stillingen og lederen som ansetter. Andre i virksomheten ser at stillingen finnes, men ikke hvem som har søkt. De som administrerer portalen, har ingen sider som viser søknader.\nFilene ligger i et lukket lager under tilfeldige navn. De kan ikke åpnes med en lenke alene. Hver gang noen i virksomheten åpner en fil, sjekker vi tilgangen og lagrer hvem det var.",
        points: "",
      },
      trainee: {
        title: "Når du er trainee",
        text: "Programmet, vertene og fadderne trenger opplysninger for å fordele plassene, følge deg opp og bekrefte hva du har gjort. Ved en vert er det eierne, rekruttererne og vertskontaktene som ser dem.",
        points:
          "Opptaket: kullet, perioden, stillingsprosenten og hvilken søknad det bygger på. Koordinatoren ser det, og verten og fadderen når du er plassert hos dem. Søknaden selv ser de ikke her.\nPlasseringer: vert, plass, datoer, stillingsprosent og fadder, og hva som har skjedd med dem. Du, fadderen, verten og koordinatoren ser dem.\nTilsettinger: hvem som tilsatte deg, når, på hvilket grunnlag, og arbeidsgiverens saksnummer. Du, koordinatoren og arbeidsgiveren ser dem.\nKompetansen din, som du fører selv. Koordinatoren ser den, og verten og fadderen når du er plassert hos dem. Mens plassene fordeles, ser vertene i kullet kompetansen uten navn.\nPolitiattest og sikkerhetsklarering: at den er vist fram, når, og hvor lenge den gjelder. Aldri innholdet. Du og koordinatoren ser det.\nPermisjon: fra og til, aldri hvorfor. Grunnen kan fortelle om helse, og derfor spør vi ikke. Du og koordinatoren ser datoene.\nEndringer du ber om: hva du ønsker, begrunnelsen og svaret. Koordinatoren ser dem, og verten og fadderen i plasseringen. Et bytte ser bare koordinatoren og den du vil bytte med.\nTraineer i samme kull ser navnet ditt, verten, kommunen og datoene for en plassering som ikke har begynt, når de leter etter noen å bytte med.\nSamlinger: om du kommer, hva du trenger for å reise, hvilken kommune du reiser fra, og om du møtte. Vi spør ikke om mat eller helse. Du og koordinatoren ser det.\nMål: hva du vil kunne, og hva du har gjort for å nå det. Du, fadderen og koordinatoren ser målene. Det du knytter til en plassering, ser også verten. Gjøremål ser du og koordinatoren.\nFadderavtalen: hvordan dere møtes, hva dere venter av hverandre, hva du vil utvikle, og når hver av dere signerte. Du, fadderen, verten og koordinatoren ser den.\nSamtaler med fadderen: når de skulle være, om de ble holdt, og et notat. Notatet ser bare du og den som er fadderen din. Koordinatoren ser hvor mange som er holdt, og får beskjed når to på rad er uteblitt.\nPulsen: tre tall fra 1 til 5. De lagres uten navn, tidspunkt og rekkefølge. At du har svart, lagres for seg, så ingen svarer to ganger. Når pulsen er lukket og minst fem har svart, ser koordinatoren, kullet og fadderne gjennomsnittet.\nTraineepasset settes sammen når det åpnes, av plasseringer, vertens attest, bekreftede mål og samlinger. Vi lagrer ingen kopi. Du og koordinatoren kan åpne det.\nKalenderadressen: når du laget den, og når den sist ble lest. Selve adressen lagres bare som en hash. Den som har adressen, kan lese kalenderen, til du stenger den.\nEtter traineetiden: bare hvis du samtykker, spør vi etter 6, 12 og 36 måneder om du fortsatt er i regionen og i offentlig sektor. Grunnlag: samtykke, artikkel 6 nr. 1 bokstav a. Koordinatoren ser hvem som har samtykket, men ikke hva hver enkelt svarte. Tall vises bare når minst fem har svart, og aldri slik at de forteller om en til fire personer.",
      },
      fadder: {
        title: "Når du er fadder, vert eller koordinator",
        text: "",
        points:
          "Fadder: hvilket program og hvilken vert det gjelder, og hvor mange du kan følge. Verten og koordinatoren ser det. Traineene du følger, ser navnet og e-postadressen din. Fadderavtalen og notatene fra samtalene er beskrevet over.\nKoordinator og vertskontakt: traineene dine ser navnet og e-postadressen din.\nVertens ønsker: hvor sterkt verten ønsker en trainee, og hvorfor, i oppgaver og kompetanse. Verten og koordinatoren ser dem.\nAttester og bekreftelser: hva verten skriver om traineens arbeid, hvem som skrev det, og når. Traineen, fadderen, verten og koordinatoren ser det.\nBeskjeder til et kull: hva koordinatoren skrev, til hvem, og når. De kan ikke endres.\nSlettes kontoen din, er du ikke lenger fadder, koordinator eller vertskontakt. Det du har skrevet og avgjort, blir stående uten navn.",
      },
      lenge: {
        title: "Hvor lenge lagrer vi det?",
        text: "",
        points:
          "Søknader: til fristen virksomheten har satt er ute. Standard er seks måneder etter at saken er avgjort. Automatisk sletting etter fristen er ikke bygget ferdig ennå.\nEn søknadskladd: til du sender den. Slettes kontoen din før det, blir kladden slettet med den.\nKommentarer på en annonse som skrives: så lenge annonsen finnes. Slettes kontoen din, blir de stående uten navn.\nLagrede søk, favoritter og notater: til du sletter dem eller kontoen. En favoritt du fjerner, kan angres i ett døgn. Hva vi har varslet om, glemmer vi etter 180 dager, og lenkene for å melde seg av etter 400.\nSøk uten treff: vi teller hvilke yrker, kompetanser og steder det ble søkt etter, per dag. Vi teller også hvor mange søk som inneholdt noe vi ikke kjenner. Det du skrev, og hvem du er, blir ikke lagret. Tallene blir stående, og ingen sider viser dem ennå.\nE-poster vi har sendt: innholdet slettes etter 30 dager.\nTellere som stopper for mange forsøk på kort tid: til en time etter at tidsvinduet er over. De inneholder verken navn eller IP-adresse i klartekst.\nKonto og profil: så lenge du har kontoen.\nInvitasjoner: adressen slettes når den inviterte svarer ja, eller når invitasjonen trekkes. Lenken virker i 14 dager. En invitasjon ingen svarer på, blir liggende til virksomheten inviterer noen neste gang, men minst 30 dager etter at lenken gikk ut.\nMeldinger om annonser: adressen slettes når svaret er sendt. Meldingen og svaret blir stående så lenge annonsen finnes.\nTraineer, faddere og verter: det som gjelder traineeprogrammet, blir stående når programmet er over. Automatisk sletting er ikke bygget ennå. Slettes kontoen din, står det igjen uten navn. Svarene etter traineetiden slettes når du trekker samtykket.",
      },
      kapsler: {
        title: "Informasjonskapsler og logger",
        text: "Vi setter informasjonskapsler bare for å holde deg innlogget og for å bytte passord trygt. Vi bruker ingen sporing, ingen statistikktjenester og ingen annonser fra andre.\nServerloggen sier hvilken type side som ble åpnet, hvor lang tid det tok og om det gikk bra. Den inneholder ikke navn, søkeord, nettadresser med opplysninger eller innholdet i skjemaer.",
        points: "",
      },
      rettigheter: {
        title: "Rettighetene dine",
        text: "Du kan be om innsyn, retting, sletting, begrensning og om å få med deg opplysningene dine. Spør virksomheten om søknaden, og oss om kontoen: personvern@samfunnskode.example. Egne sider for å laste ned og slette alt er ikke ferdige ennå, så vi gjør det for hånd.\nDu kan trekke en søknad selv på Min side. Noe må virksomheten ta vare på etter arkivloven og offentleglova, også når du ber om sletting.\nMener du at vi gjør noe feil, kan du klage til Datatilsynet.",
        points: "",
      },
    },
  },
  accessibility: {
    title: "Tilgjengelighet",
    lead: "Hva vi har kontrollert, hva vi ikke har kontrollert, og hvordan du sier fra.",
    sections: {
      mal: {
        title: "Målet",
        text: "Vi lager portalen etter WCAG 2.2 på nivå A og AA. Kravet til offentlige virksomheter er WCAG 2.1 på nivå AA. Ingen utenforstående har kontrollert portalen ennå, så vi sier ikke at alle krav er oppfylt.",
        points: "",
      },
      kontrollert: {
        title: "Dette kontrollerer testene våre",
        text: "Testene kjører i en ekte nettleser hver gang koden endres:",
        points:
          "Sidene går gjennom axe, som finner mange feil etter WCAG 2.0 til 2.2, i lyst og mørkt utseende.\nSidene kan leses i en bredde på 320 piksler uten å rulle sidelengs.\nÅ lese, å søke jobb og å behandle søknader går uten JavaScript.\nDe viktigste oppgavene kan gjøres med tastaturet alene.\nFeil i skjemaer står ved feltet og i en oppsummering som får fokus, og det du skrev, blir stående.",
      },
      "ikke-kontrollert": {
        title: "Dette er ikke kontrollert",
        text: "",
        points:
          "Vi har ikke prøvd sidene sammen med folk som bruker skjermleser, forstørring eller talestyring.\nCV-er og andre filer som søkere laster opp, kan mangle overskrifter og tekst som kan leses opp.\nTeksten i annonsene skrives av arbeidsgiverne. Den kan ha et annet språk enn siden. Da er språket merket.\nKartene er bilder med en setning som sier hva de viser. Alt du kan velge i et kart, kan du også velge i en liste.",
      },
      "si-fra": {
        title: "Si fra",
        text: "Skriv til tilgjengelighet@samfunnskode.example hvis noe stenger for deg. Fortell hvilken side det gjelder, hva du prøvde å gjøre, og gjerne hvilket hjelpemiddel du bruker.\nEr du ikke fornøyd med svaret, kan du melde fra til Tilsynet for universell utforming av ikt (uutilsynet.no).",
        points: "",
      },
    },
  },
} as const;
