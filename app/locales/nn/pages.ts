import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/pages.ts";

export default {
  agencies: {
    title: "Arbeidsgivarar",
    lead: "Kommunar, fylkeskommunar, statlege verksemder og selskap dei eig, som lyser ut teknologijobbar her.",
    county: "Fylke",
    type: "Type",
    any: "Alle",
    show: "Vis arbeidsgivarar",
    unknown: "Dette kjenner vi ikkje: {{values}}. Vi har sett bort frå det.",
    none: "Ingen arbeidsgivarar passar til det du har valt.",
    all: "Vis alle arbeidsgivarane",
    withListings_one: "Éin arbeidsgivar har ledige stillingar",
    withListings_other: "{{count}} arbeidsgivarar har ledige stillingar",
    withoutListings: "Ingen ledige stillingar akkurat no",
    caption: "I alfabetisk rekkjefølgje.",
    column: {
      name: "Arbeidsgivar",
      type: "Type",
      place: "Held til i",
      listings: "Ledige stillingar",
    },
  },
  agency: {
    place: "Held til i",
    orgNumber: "Organisasjonsnummer",
    website: "Nettstad",
    listings_one: "Éi ledig stilling",
    listings_other: "{{count}} ledige stillingar",
    listingsNone: "Ingen ledige stillingar no",
    noneText: "{{name}} har ingen opne annonsar her no.",
    allListings: "Sjå alle ledige stillingar",
    offerTitle: "Dette tilbyr dei",
    offerText_one: "Slik det står i den eine opne annonsen.",
    offerText_other: "Slik det står i dei {{count}} opne annonsane. Sjå kvar annonse for vilkåra.",
    ofListings: "{{count}} av {{all}}",
  },
  programmes: {
    title: "Traineeprogram",
    lead: "Som trainee arbeider du fleire stader i løpet av programmet, med mentor og samlingar undervegs.",
    open_one: "Eitt program tek imot søknader",
    open_other: "{{count}} program tek imot søknader",
    openNone: "Ingen program tek imot søknader no",
    noneText: "Nye program kjem hit når dei blir lyste ut. Dei fleste lyser ut éin gong i året.",
    all: "Les om programma",
    start: "Oppstart",
    length: "Lengd",
    place: "Stad",
    months_one: "{{count}} månad",
    months_other: "{{count}} månader",
    rotation: {
      title: "Slik fungerer rotasjon",
      what: "Du er trainee hos fleire arbeidsgivarar etter kvarandre. Kvar stad heiter eit vertskap, og tida der er ein periode. Du tek med deg det du lærte frå den eine staden til den neste.",
      length:
        "Programma er ulike. Mange varer i 18 månader med tre periodar, andre i 24. Annonsen seier kor lenge programmet varer og kvar du kan kome til å arbeide.",
      employer:
        "Kven som er arbeidsgivaren din, er òg ulikt. Nokre stader tilset kvart vertskap deg for sin periode, andre stader har du same arbeidsgivar heile vegen. Annonsen seier kva ordning som gjeld.",
      mentor:
        "Du får ein mentor, og du møter dei andre traineeane på samlingar. Mange program har òg kurs eller studiepoeng undervegs.",
      after:
        "Nokre program gir fast jobb frå første dag eller etterpå. Der det står som ein fordel i annonsen, står òg vilkåra.",
      benefits: "Les om samlingar og dei andre fordelane",
      example: "Eit døme: 18 månader hos tre vertskap.",
      leg: { first: "Første vertskap", second: "Andre vertskap", third: "Tredje vertskap" },
    },
  },
  benefits: {
    title: "Fordelar og satsar",
    lead: "Kva offentlege arbeidsgivarar kan tilby, kva det har å seie for deg, og kvar opplysningane kjem frå.",
    groupsLabel: "Fordelar på denne sida",
    listings_one: "{{count}} ledig stilling tilbyr dette",
    listings_other: "{{count}} ledige stillingar tilbyr dette",
    listingsNone: "Ingen ledige stillingar tilbyr dette no",
    source: "Kjelde:",
    unconfirmed: "ikkje stadfesta",
    unknown: "Ikkje kjent",
    validFrom: "Gjeld frå {{from}}.",
    validUntil: "Gjeld frå {{from}} til {{to}}.",
    per: {
      once: "{{amount}} éin gong",
      month: "Inntil {{amount}} i månaden",
      year: "Inntil {{amount}} i året",
    },
    category: {
      flexibility: { title: "Ein kvardag som passar", text: "Når og kvar du arbeider." },
      stipend: {
        title: "Stipend og studielån",
        text: "Pengar utanom løna. Annonsen skal seie beløp, vilkår og bindingstid.",
      },
      security: { title: "Tryggleik i jobben", text: "Tilsetjinga og rettane som følgjer med." },
      pension: { title: "Pensjon og forsikring", text: "Det du har med deg seinare, eller om noko skjer." },
      development: {
        title: "Fagleg utvikling",
        text: "Tid og pengar til å lære, og vegar vidare for den som vil vere fagperson.",
      },
      workplace: { title: "Arbeidsplassen", text: "Utstyr, tilrettelegging og medverknad." },
    },
    loan: {
      link: "Sletting av studielån",
      title: "Kven får sletta studielån?",
      text: "Lånekassen slettar ein del av studielånet når du bur nokre stader i landet. Arbeidsgivaren bestemmer det ikkje: det er Lånekassen som avgjer om du fyller vilkåra.",
      caption: "Reglane slik vi kjenner dei. Lånekassen har det siste ordet.",
      column: {
        scheme: "Ordning",
        who: "Kven",
        amount: "Kor mykje",
        from: "Gjeld frå",
        source: "Kjelde",
      },
      zoneTitle: "Kommunane i tiltakssona",
      zoneText: "Der er beløpet høgast, og du må både bu og arbeide der.",
      centrality:
        "Sentralitetsklassen seier kor langt det er til arbeidsplassar og tenester. Der vi ikkje veit klassen til ein kommune, seier vi ingenting om studielån for den kommunen.",
    },
  },
  about: {
    title: "Om Samfunnskode",
    lead: "Portalen der offentleg sektor og folk som lagar teknologi, finn kvarandre.",
    sections: {
      hva: {
        title: "Kva er dette?",
        text: "Kommunar, fylkeskommunar og staten treng folk som kan teknologi. Annonsane her seier det du elles må spørje om: kor mange dagar du kan arbeide heimanfrå, kva stipend som finst, kva løna er, og kva som ville skje om jobben ikkje vart gjord.\nFordi alle annonsane seier dette på same måten, kan du samanlikne dei og søkje etter det som er viktig for deg.\nUtgangspunktet er innspelet frå NITO i 2026 til strategien for kompetanse for digital omstilling.",
        points: "",
      },
      sortering: {
        title: "Slik sorterer vi treffa",
        text: "Vi sorterer annonsar, aldri menneske. Ingen arbeidsgivar kan betale for ein betre plass, og vi bruker ikkje det du har søkt på før.",
        points:
          "Utan søkjeord står dei nyaste annonsane først.\nMed søkjeord ser vi etter alle orda dine. Treff i tittelen tel mest, så arbeidsgivar og stad, så kompetanse. Resten av teksten tel minst.\nNår to annonsar passar like godt, kjem den først som seier mest om vilkåra: løn, heimekontor, arbeidstid, oppdrag, stipend og fordelar.\nVi kjenner att bøyingar, bokmål og nynorsk, samansette ord og vanlege skrivefeil. Rettar vi eit ord, seier vi frå.\nDu kan sjølv sortere etter frist, etter kva som er nytt, eller etter avstand. Avstand er luftlinje mellom midtpunkta til kommunane, ikkje reisetid.\nAnnonsar der fristen er ute, blir ikkje viste.",
      },
      soknader: {
        title: "Slik blir søknader behandla",
        text: "Portalen rangerer ikkje søkjarar og gir ingen poeng. Verksemda ser søknadene i den rekkjefølgja dei kom, eller etter namn, og menneske vurderer dei mot krava i annonsen. Alle som søkjer, får beskjed når søknaden blir flytta eller får avslag.",
        points: "",
      },
      hvem: {
        title: "Kven står bak?",
        text: "Samfunnskode er open programvare med MIT-lisens. Alle kan lese koden, bruke han og foreslå endringar. Den som driv ei utgåve av portalen, er ansvarleg for drifta.\nKvar verksemd er ansvarleg for annonsane sine og for korleis ho behandlar søknadene.",
        points: "",
      },
      kilder: {
        title: "Kvar dataa kjem frå",
        text: "Vi viser kjelda der opplysningane blir brukte. Dei viktigaste er desse:",
        points:
          "Kommunar, fylke, samiske og kvenske namn og midtpunkt: © Kartverket, CC BY 4.0.\nYrke (STYRK-08) og kommuneinndeling: Statistisk sentralbyrå, opne data.\nSletting av studielån og tiltakssona: Lånekassen.\nSentralitetsklassar: rapporten Regionale utviklingstrekk 2025. Klassen er ikkje kjend for alle kommunar.\nNamn på kompetanse, fordelar og samfunnsoppdrag er våre eigne ord.\nIkona er frå Aksel (Nav, MIT), og skrifttypen er Schibsted Grotesk (OFL).",
      },
    },
  },
  privacy: {
    title: "Personvern",
    lead: "Kva vi lagrar om deg, kvifor, kor lenge, og kven som ser det.",
    sections: {
      ansvar: {
        title: "Kven har ansvaret?",
        text: "Verksemda du søkjer jobb hos, er behandlingsansvarleg for søknaden din. Portalen er databehandlar: vi tek vare på søknaden og viser han til dei som verksemda har gitt ein plass på stillinga.\nDen som driv portalen, er behandlingsansvarleg for kontoen din.",
        points: "",
      },
      hva: {
        title: "Kva vi lagrar, og kvifor",
        text: "",
        points:
          "Konto: namn, e-postadresse, språk og eit kryptert passord (ein hash). Vi treng det for å la deg logge inn. Grunnlag: avtale med deg, personvernforordninga artikkel 6 nr. 1 bokstav b.\nProfil: telefon, fødselsdato, kjønn, kommune eller land, og yrkestittel, når du har oppgitt det i ein søknad. Vi hugsar det til neste søknad.\nSøknad: det du skriv, svara dine, dokumenta du lastar opp, og ein kopi av profilen din slik han var då du sende. Verksemda treng det for å vurdere deg mot krava. Grunnlag: artikkel 6 nr. 1 bokstav b, c og e.\nØnske om vertskap, stader og tema, når du søkjer eit traineeprogram. Dei som behandlar søknaden, ser dei, og koordinatoren når du er teken opp. Dei blir brukte til å fordele plassane.\nFødselsdato, kjønn, kommune og yrkestittel: lova krev ei offentleg søkjarliste med namn, alder, stilling eller yrkestittel og kommune, og talet på søkjarar fordelt på kjønn (offentleglova § 25 og forvaltningslovforskrifta § 15).\nLagra søk og favorittar: det du leitar etter, stillingane du har lagra og notata dine. Berre du ser dei. Vi bruker dei til å vise og sende deg nye treff, så lenge du vil. Vi hugsar òg kva stillingar vi har varsla deg om, så du ikkje får den same to gonger.\nMeldingar mellom deg og verksemda.\nKommentarar på ein annonse som blir skriven, når du arbeider i ei verksemd: det du skreiv, når, kva del av annonsen det gjeld, og kven som merkte det som avklart. Eigarane og rekrutterarane i verksemda og saksbehandlaren og leiaren på stillinga ser dei. Ein kommentar kan ikkje endrast.\nHistorier: namnet ditt, stillinga di, teksten og e-postadressa som lenkja blir send til. Grunnlag: samtykke, artikkel 6 nr. 1 bokstav a. Du trekkjer det med lenkja i e-posten, og då blir alt sletta.\nKven i verksemda som har opna dokumenta dine, og når.\nHendingar: når ein søknad har fått ny status. Dei er knytte til ein tilfeldig id, ikkje til namnet ditt. Koplinga mellom id-en og kontoen er éi rad. Når ho blir sletta, står hendingane att utan person.\nInvitasjonar: e-postadressa til den som blir invitert til ei verksemd, rolla eller plassen det gjeld, og kven som inviterte. Vi treng adressa for å sende lenkja. Eigarane av verksemda ser ho, og rekrutterarane når det gjeld ein plass på ei stilling.\nMeldingar om annonsar: kva du meiner er gale, det du skriv, og e-postadressa di om du vil ha svar. Du treng ikkje konto. Dei som administrerer portalen, les meldinga og ser om du vil ha svar. Sidene deira viser ikkje adressa.",
      },
      sokerliste: {
        title: "Namnet ditt kan bli offentleg",
        text: "Når du søkjer jobb i det offentlege, kan namn, alder, stilling eller yrkestittel og kommune stå på ei offentleg søkjarliste. Du kan be om å stå utanfor når du søkjer, og du må skrive kvifor. Verksemda avgjer kvar førespurnad for seg.",
        points: "",
      },
      hvem: {
        title: "Kven ser søknaden din?",
        text: "Saksbehandlarane på stillinga og leiaren som tilset. Andre i verksemda ser at stillinga finst, men ikkje kven som har søkt. Dei som administrerer portalen, har ingen sider som viser søknader.\nFilene ligg i eit lukka lager under tilfeldige namn. Dei kan ikkje opnast med ei lenkje åleine. Kvar gong nokon i verksemda opnar ei fil, sjekkar vi tilgangen og lagrar kven det var.",
        points: "",
      },
      trainee: {
        title: "Når du er trainee",
        text: "Programmet, vertane og fadrane treng opplysningar for å fordele plassane, følgje deg opp og stadfeste kva du har gjort. Hos ein vert er det eigarane, rekrutterarane og vertskontaktane som ser dei.",
        points:
          "Opptaket: kullet, perioden, stillingsprosenten og kva søknad det byggjer på. Koordinatoren ser det, og verten og fadderen når du er plassert hos dei. Sjølve søknaden ser dei ikkje her.\nPlasseringar: vert, plass, datoar, stillingsprosent og fadder, og kva som har skjedd med dei. Du, fadderen, verten og koordinatoren ser dei.\nTilsetjingar: kven som tilsette deg, når, på kva grunnlag, og saksnummeret til arbeidsgivaren. Du, koordinatoren og arbeidsgivaren ser dei.\nKompetansen din, som du fører sjølv. Koordinatoren ser han, og verten og fadderen når du er plassert hos dei. Medan plassane blir fordelte, ser vertane i kullet kompetansen utan namn.\nPolitiattest og tryggleiksklarering: at den er vist fram, når, og kor lenge den gjeld. Aldri innhaldet. Du og koordinatoren ser det.\nPermisjon: frå og til, aldri kvifor. Grunnen kan fortelje om helse, og difor spør vi ikkje. Du og koordinatoren ser datoane.\nEndringar du ber om: kva du ønskjer, grunngivinga og svaret. Koordinatoren ser dei, og verten og fadderen i plasseringa. Eit byte ser berre koordinatoren og den du vil byte med.\nTraineear i same kull ser namnet ditt, verten, kommunen og datoane for ei plassering som ikkje har byrja, når dei leitar etter nokon å byte med.\nSamlingar: om du kjem, kva du treng for å reise, kva kommune du reiser frå, og om du møtte. Vi spør ikkje om mat eller helse. Du og koordinatoren ser det.\nMål: kva du vil kunne, og kva du har gjort for å nå det. Du, fadderen og koordinatoren ser måla. Det du knyter til ei plassering, ser verten òg. Gjeremål ser du og koordinatoren.\nFadderavtalen: korleis de møtest, kva de ventar av kvarandre, kva du vil utvikle, og når kvar av dykk signerte. Du, fadderen, verten og koordinatoren ser han.\nSamtalar med fadderen: når dei skulle vere, om dei vart haldne, og eit notat. Notatet ser berre du og den som er fadderen din. Koordinatoren ser kor mange som er haldne, og får beskjed når to på rad ikkje vart noko av.\nPulsen: tre tal frå 1 til 5. Dei blir lagra utan namn, tidspunkt og rekkjefølgje. At du har svart, blir lagra for seg, så ingen svarar to gonger. Når pulsen er lukka og minst fem har svart, ser koordinatoren, kullet og fadrane gjennomsnittet.\nTraineepasset blir sett saman når det blir opna, av plasseringar, attesten frå verten, stadfesta mål og samlingar. Vi lagrar ingen kopi. Du og koordinatoren kan opne det.\nKalenderadressa: når du laga ho, og når ho sist vart lesen. Sjølve adressa blir berre lagra som ein hash. Den som har adressa, kan lese kalenderen, til du stengjer ho.\nEtter traineetida: berre om du samtykkjer, spør vi etter 6, 12 og 36 månader om du framleis er i regionen og i offentleg sektor. Grunnlag: samtykke, artikkel 6 nr. 1 bokstav a. Koordinatoren ser kven som har samtykt, men ikkje kva kvar einskild svara. Tal blir viste berre når minst fem har svart, og aldri slik at dei fortel om éin til fire personar.",
      },
      fadder: {
        title: "Når du er fadder, vert eller koordinator",
        text: "",
        points:
          "Fadder: kva program og kva vert det gjeld, og kor mange du kan følgje. Verten og koordinatoren ser det. Traineeane du følgjer, ser namnet og e-postadressa di. Fadderavtalen og notata frå samtalane er omtala over.\nKoordinator og vertskontakt: traineeane dine ser namnet og e-postadressa di.\nØnska til verten: kor sterkt verten ønskjer ein trainee, og kvifor, i oppgåver og kompetanse. Verten og koordinatoren ser dei.\nAttestar og stadfestingar: kva verten skriv om arbeidet til traineen, kven som skreiv det, og når. Traineen, fadderen, verten og koordinatoren ser det.\nBeskjedar til eit kull: kva koordinatoren skreiv, til kven, og når. Dei kan ikkje endrast.\nBlir kontoen din sletta, er du ikkje lenger fadder, koordinator eller vertskontakt. Det du har skrive og avgjort, blir ståande utan namn.",
      },
      lenge: {
        title: "Kor lenge lagrar vi det?",
        text: "",
        points:
          "Søknader: til fristen verksemda har sett, er ute. Standard er seks månader etter at saka er avgjord. Automatisk sletting etter fristen er ikkje bygd ferdig enno.\nEin søknadskladd: til du sender han. Blir kontoen din sletta før det, blir kladden sletta med han.\nKommentarar på ein annonse som blir skriven: så lenge annonsen finst. Blir kontoen din sletta, står dei att utan namn.\nLagra søk, favorittar og notat: til du slettar dei eller kontoen. Ein favoritt du fjernar, kan du angre i eitt døgn. Kva vi har varsla om, gløymer vi etter 180 dagar, og lenkjene for å melde seg av etter 400.\nSøk utan treff: vi tel kva yrke, kompetansar og stader det blei søkt etter, per dag. Vi tel òg kor mange søk som inneheldt noko vi ikkje kjenner. Det du skreiv, og kven du er, blir ikkje lagra. Tala blir ståande, og ingen sider viser dei enno.\nE-postar vi har sendt: innhaldet blir sletta etter 30 dagar.\nTeljarar som stoppar for mange forsøk på kort tid: til ein time etter at tidsvindauget er over. Dei inneheld verken namn eller IP-adresse i klartekst.\nKonto og profil: så lenge du har kontoen.\nInvitasjonar: adressa blir sletta når den inviterte svarar ja, eller når invitasjonen blir trekt. Lenkja verkar i 14 dagar. Ein invitasjon ingen svarar på, blir liggjande til verksemda inviterer nokon neste gong, men minst 30 dagar etter at lenkja gjekk ut.\nMeldingar om annonsar: adressa blir sletta når svaret er sendt. Meldinga og svaret blir ståande så lenge annonsen finst.\nTraineear, fadrar og vertar: det som gjeld traineeprogrammet, blir ståande når programmet er over. Automatisk sletting er ikkje bygd enno. Blir kontoen din sletta, står det att utan namn. Svara etter traineetida blir sletta når du trekkjer samtykket.",
      },
      kapsler: {
        title: "Informasjonskapslar og loggar",
        text: "Vi set informasjonskapslar berre for å halde deg innlogga og for å byte passord trygt. Vi bruker inga sporing, ingen statistikktenester og ingen annonsar frå andre.\nTenarloggen seier kva slags side som vart opna, kor lang tid det tok, og om det gjekk bra. Han inneheld ikkje namn, søkjeord, nettadresser med opplysningar eller innhaldet i skjema.",
        points: "",
      },
      rettigheter: {
        title: "Rettane dine",
        text: "Du kan be om innsyn, retting, sletting, avgrensing og om å få med deg opplysningane dine. Spør verksemda om søknaden, og oss om kontoen: personvern@samfunnskode.example. Eigne sider for å laste ned og slette alt er ikkje ferdige enno, så vi gjer det for hand.\nDu kan trekkje ein søknad sjølv på Mi side. Noko må verksemda ta vare på etter arkivlova og offentleglova, òg når du ber om sletting.\nMeiner du at vi gjer noko feil, kan du klage til Datatilsynet.",
        points: "",
      },
    },
  },
  accessibility: {
    title: "Tilgjenge",
    lead: "Kva vi har kontrollert, kva vi ikkje har kontrollert, og korleis du seier frå.",
    sections: {
      mal: {
        title: "Målet",
        text: "Vi lagar portalen etter WCAG 2.2 på nivå A og AA. Kravet til offentlege verksemder er WCAG 2.1 på nivå AA. Ingen utanforståande har kontrollert portalen enno, så vi seier ikkje at alle krava er oppfylte.",
        points: "",
      },
      kontrollert: {
        title: "Dette kontrollerer testane våre",
        text: "Testane køyrer i ein ekte nettlesar kvar gong koden blir endra:",
        points:
          "Sidene går gjennom axe, som finn mange feil etter WCAG 2.0 til 2.2, i lys og mørk visning.\nSidene kan lesast i ei breidd på 320 pikslar utan å rulle sidelengs.\nÅ lese, å søkje jobb og å behandle søknader går utan JavaScript.\nDei viktigaste oppgåvene kan gjerast med tastaturet åleine.\nFeil i skjema står ved feltet og i ei oppsummering som får fokus, og det du skreiv, blir ståande.",
      },
      "ikke-kontrollert": {
        title: "Dette er ikkje kontrollert",
        text: "",
        points:
          "Vi har ikkje prøvd sidene saman med folk som bruker skjermlesar, forstørring eller talestyring.\nCV-ar og andre filer som søkjarar lastar opp, kan mangle overskrifter og tekst som kan lesast opp.\nTeksten i annonsane er skriven av arbeidsgivarane. Han kan ha eit anna språk enn sida. Då er språket merkt.\nKarta er bilete med ei setning som seier kva dei viser. Alt du kan velje i eit kart, kan du òg velje i ei liste.",
      },
      "si-fra": {
        title: "Sei frå",
        text: "Skriv til tilgjengelighet@samfunnskode.example om noko stengjer for deg. Fortel kva side det gjeld, kva du prøvde å gjere, og gjerne kva hjelpemiddel du bruker.\nEr du ikkje nøgd med svaret, kan du melde frå til Tilsynet for universell utforming av ikt (uutilsynet.no).",
        points: "",
      },
    },
  },
} as const satisfies TextsLike<typeof nb>;
