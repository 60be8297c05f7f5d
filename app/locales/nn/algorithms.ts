import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/algorithms.ts";

export default {
  title: "Slik verkar algoritmane",
  lead: "Kva portalen reknar ut, kva han ikkje gjer, og kven som bestemmer.",
  first: {
    kort: {
      title: "Kort sagt",
      text: "Tre stader reknar portalen ut noko som har noko å seie for deg: rekkjefølgja på annonsane i søket, forslaget til kven som er hos kva vertskap i eit traineeprogram, og kva tal som er for små til å visast.\nIngen av dei rangerer søkjarar eller vel kven som får ein jobb. Det gjer menneske, etter krava i annonsen.",
      points: "",
    },
    sok: {
      title: "Rekkjefølgja i søket",
      text: "Søket sorterer annonsar, aldri menneske. Ingen kan betale for ein betre plass, og vi bruker ikkje det du har søkt på før.",
      points: "",
    },
  },
  searchLink: "Les korleis treffa blir sorterte",
  planner: {
    title: "Planleggjaren for traineeprogram",
    text: "Når eit kull er valt og alle har takka ja, skal kvar trainee ha éin plass hos eit vertskap i kvar periode. Det kan gjerast på svært mange måtar. Planleggjaren leitar gjennom dei og foreslår planen som til saman oppfyller mest av ønska, utan å bryte ein einaste regel. Koordinatoren kan endre kvar plassering for hand.",
  },
  sees: {
    title: "Dette ser planleggjaren",
    caption: "Alt planleggjaren får vite. Andre felt blir fjerna før han tek til.",
    what: "Opplysning",
    use: "Kva ho blir brukt til",
    row: {
      hosts: {
        what: "Ønska til traineen om vertskap",
        use: "Det første ønsket tel 3, det andre 2, resten 1. Vertskap utan plassar i kullet blir hoppa over.",
      },
      places: {
        what: "Ønska til traineen om stader og tema",
        use: "Alle tel likt, same kva rekkjefølgje dei står i.",
      },
      skills: {
        what: "Kompetansen til traineen, vald frå ei fast liste",
        use: "Kor mykje av det plassen treng, traineen kan.",
      },
      certificates: {
        what: "Kva attestar og klareringar traineen har vist fram",
        use: "Om traineen kan ha plassen. Innhaldet blir ikkje lagra.",
      },
      fte: { what: "Stillingsprosenten til traineen", use: "Berre der programmet reknar plassar i årsverk." },
      locked: { what: "Plasseringar som er låste eller alt svart på", use: "Dei blir ståande." },
      seats: {
        what: "Kommune, periode og tal på plassar, og om det følgjer bustad",
        use: "Kor mange som får plass, og avstanden mellom periodane.",
      },
      work: {
        what: "Temaet, kompetansen og attestkravet til plassen",
        use: "Kven plassen passar for.",
      },
      hostWishes: {
        what: "Ønsket vertskapet har om ein trainee, frå 1 til 3",
        use: "Tel som ein del av summen. Når vertskapet ønskjer, ser det kompetanse og ikkje namn. Grunngivinga blir lesen av menneske, ikkje av planleggjaren.",
      },
    },
  },
  never: {
    aldri: {
      title: "Dette ser han aldri",
      text: "",
      points:
        "Namn, bilete, adresse og kontaktopplysningar.\nAlder, kjønn, opphav, språk, religion og funksjonsevne.\nSøknadsteksten, CV-en, karakterar og vurderingar frå tilsetjinga.\nHelse og permisjonar, og grunnen til dei.\nOm du er fagorganisert.\nSamtalar med fadderen, mål, spørjeundersøkingar og meldingar.",
    },
  },
  weights: {
    title: "Dette tel, og kor mykje",
    text: "Kvar plassering får ein verdi. Planen med høgast sum vinn. Programmet kan endre vektene i malen fram til kullet opnar for søknader. Etter det er dei låste.",
    caption: "Vektene når programmet ikkje har valt noko anna",
    what: "Del av summen",
    counts: "Tel",
    weight: "Vekt",
    row: {
      traineeWish: {
        what: "Ønsket traineen har om vertskapet",
        counts: "3, 2 eller 1 for kvar periode der",
      },
      hostWish: { what: "Ønsket vertskapet har om traineen", counts: "1 til 3 for kvar periode der" },
      region: { what: "Ønskt stad", counts: "1 for kvar periode på ein ønskt stad" },
      theme: { what: "Ønskt tema", counts: "1 for kvar periode med eit ønskt tema" },
      skills: { what: "Kompetanse", counts: "Delen av det plassen treng, for kvar periode" },
      spread: { what: "Variasjon", counts: "1 for kvart ulikt tema i heile programmet" },
    },
  },
  rules: {
    title: "Reglar som aldri blir brotne",
    always: "Desse gjeld alltid:",
    chosen: "Desse gjeld berre når programmet har slått dei på:",
    rule: {
      oneSeatPerSegment: "Kvar trainee har nøyaktig éin plass i kvar periode.",
      capacity: "Ingen plass får fleire traineear enn vertskapet har sagt.",
      locked: "Låste plasseringar blir ståande.",
      certificates: "Den som får ein plass, har attestane og klareringane han krev.",
      distinctHosts: "Kvar trainee møter minst så mange ulike vertskap.",
      maxTravelKm:
        "Det er høgst så mange kilometer mellom kommunane i to periodar etter kvarandre, med mindre det følgjer bustad med plassen.",
      lowCentralityMin:
        "Kvar trainee er ei viss tid i kommunar i sentralitetsklasse 5 eller 6. Der klassen ikkje er kjend, tel kommunen ikkje som lite sentral.",
      lowCentralityMunicipalities: "Programmet har valt kva kommunar som tel, i staden for klasse 5 og 6.",
      capacityInFte: "Plassar blir rekna i årsverk, ikkje i talet på traineear.",
      fairness:
        "Den som får minst av ønska sine, skal få mest mogleg, også når summen for alle då blir litt lågare.",
    },
  },
  after: {
    likt: {
      title: "Same svar kvar gong",
      text: "Same opplysningar, same frø og same arbeidsgrense gir same plan, på alle maskiner. Frøet er eit tal som berre avgjer kva for ein av fleire like gode planar som blir foreslått. Arbeidsgrensa seier kor mykje planleggjaren får rekne: {{workLimit}} steg. Klokka er ei ekstra grense.\nPlanen seier kor langt det i verste fall er til den beste. Vart han stoppa av arbeidsgrensa eller klokka, står det.",
      points: "",
    },
    umulig: {
      title: "Når ingen plan går opp",
      text: "Då lagar planleggjaren ingen plan. Han seier kva reglar som måtte gi seg for at det skulle gå opp, så få som mogleg, og kven og kva periode det gjeld. Menneske avgjer kva som skal endrast.",
      points: "",
    },
    forklaring: {
      title: "Du kan få ei forklaring",
      text: "For kvar trainee seier planen kva ønske som vart oppfylte. For resten seier han kva som stod i vegen: ein regel, at plassen var teken, eller at alle til saman ville fått mindre. Koordinatoren har forklaringa. Spør om di.",
      points: "",
    },
    bestemmer: {
      title: "Kven bestemmer?",
      text: "Ein plan er eit forslag. Ingenting gjeld før menneske har teke han i bruk og svart på han.",
      points:
        "Koordinatoren kan flytte, låse, byte og forkaste, og tek planen i bruk. Dei same reglane blir kontrollerte på nytt då.\nVertskapet seier ja eller nei til kvar plassering. Eit nei har ei grunngiving.\nArbeidsgivaren gjer vedtak om tilsetjinga. Inga plassering blir stadfesta før det er gjort.\nDu kan be om eit anna vertskap, andre datoar eller ein annan stillingsprosent, og få svar.",
    },
    kan_ikke: {
      title: "Det planleggjaren ikkje kan",
      text: "",
      points:
        "Han vel ikkje traineear. Alle i kullet er valde og har takka ja før han blir brukt.\nHan veit ikkje kvifor du ønskjer noko, eller kor viktig det er for deg, ut over rekkjefølgja.\nAvstand er luftlinje mellom midtpunkta i kommunane. Han kjenner ikkje ferjer, bussruter eller barnehagar.\nHan lærer ikkje av tidlegare kull. Han reknar på nytt kvar gong.",
    },
    klage: {
      title: "Dersom du meiner noko er gale",
      text: "",
      points:
        "Snakk med koordinatoren, og be om ei anna plassering. Du kan ta med tillitsvald eller verneombod.\nDu kan be om innsyn i opplysningane om deg og protestere mot at dei blir brukte. Det gjer du hos verksemda som driv programmet, eller hos oss. Er du ikkje samd i svaret, kan du klage til Datatilsynet.\nMeiner du at du er diskriminert, kan Likestillings- og diskrimineringsombodet gi råd, og Diskrimineringsnemnda avgjere saka.\nMeiner du at eit offentleg organ har gjort urett, kan du klage til Sivilombodet når organet sjølv har sagt sitt.",
    },
    tall: {
      title: "Tal som er for små til å visast",
      text: "Svar frå traineear i spørjeundersøkingar og etter programmet blir viste berre når minst fem har svart. For dei som har vore med, viser vi heller ikkje ei fordeling der éin til fire personar er på ei av sidene.",
      points: "",
    },
    lov: {
      title: "Reglar vi byggjer på",
      text: "",
      points:
        "Ingen blir avgjord av ei maskin åleine (personvernforordninga artikkel 22).\nTilsetjingar følgjer kvalifikasjonsprinsippet (statsansattelova § 3, og ulovfest rett i kommunane). Difor er traineane valde før planleggjaren blir brukt.\nArbeidstakarar og tillitsvalde skal vere informerte om system som blir brukte til å planleggje arbeidet, få opplæring i dei og vere med på å utforme dei (arbeidsmiljølova § 4-2).\nKI-forordninga til EU (vedlegg III nr. 4) reknar system som vel ut søkjarar, eller som fordeler arbeid etter personlege trekk eller åtferd, som høgrisiko. Portalen har ikkje slike. Planleggjaren reknar på ønske, kompetanse, attestar og stader. Den som tek han i bruk, må sjølv vurdere om forordninga gjeld.",
    },
  },
  coDeterminationLink: "Sjekkliste og avtalemal for medråderett",
  privacyLink: "Personvern på portalen",
} as const satisfies TextsLike<typeof nb>;
