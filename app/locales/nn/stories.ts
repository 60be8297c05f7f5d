import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/stories.ts";

export default {
  title: "Historier",
  lead: "Folk som arbeider med teknologi i offentleg sektor, om kva dei gjer og kvifor. Kvar historie er godkjend av den ho handlar om.",
  list: "Alle historiene",
  none: "Ingen historier er publiserte enno.",
  person: "{{name}}, {{role}}",
  approved: "{{name}} godkjende denne teksten {{date}}, og kan trekkje han når som helst.",
  agency: "Sjå {{agency}} og dei opne stillingane der",
  more: "Historier herifrå",
  answer: {
    title: "Ei historie om deg",
    lead: "{{agency}} har skrive denne teksten. Ingen andre får lese han før du har sagt ja.",
    status: {
      draft: "{{agency}} skriv på ein ny tekst. Du får han når han er klar.",
      awaiting: "Teksten ventar på svaret ditt.",
      approved: "Du har sagt ja. Historia er publisert.",
      declined: "Du har sagt nei. Ingen får lese denne teksten.",
      withdrawn: "Historia er trekt. Ingen kan lese ho.",
      taken_down: "Portalen har teke ned historia. Ingen kan lese ho.",
    },
    earlierIsPublic: "Den førre teksten, som du sa ja til, er framleis publisert.",
    question: "Kan {{agency}} publisere teksten?",
    explained:
      "Seier du ja, blir nettopp denne teksten publisert på Samfunnskode med ein gong. Endrar {{agency}} han, må du seie ja på nytt.",
    words: "Vil du seie noko til {{agency}}?",
    wordsHint: "Til dømes kva som må rettast. Berre dei som skriv historia, ser det.",
    approve: "Ja, publiser teksten",
    decline: "Nei, ikkje denne teksten",
    withdrawTitle: "Fjern historia",
    withdrawText:
      "Du kan når som helst fjerne historia, utan å seie kvifor. Då slettar vi teksten, namnet ditt og e-postadressa di. Det kan ikkje gjerast om.",
    withdraw: "Fjern historia for godt",
    changed: "Teksten er endra eller svara på sidan du opna sida. Les det som gjeld no, og svar på nytt.",
  },
  takeDown: {
    link: "Ta ned historia",
    title: "Ta ned ei historie",
    text: "Historia forsvinn frå alle sider med ein gong. {{agency}} får sjå kvifor.",
    reason: "Kvifor blir ho teken ned?",
    reasonHint: "Dette les dei som skreiv historia.",
    submit: "Ta ned historia",
    keep: "La ho stå",
  },
} as const satisfies TextsLike<typeof nb>;
