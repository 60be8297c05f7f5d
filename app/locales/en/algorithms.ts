import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/algorithms.ts";

export default {
  title: "How the algorithms work",
  lead: "What the portal computes, what it does not do, and who decides.",
  first: {
    kort: {
      title: "In short",
      text: "In three places the portal computes something that matters to you: the order of ads in a search, the proposal for who is with which host in a trainee programme, and which figures are too small to be shown.\nNone of them ranks applicants or chooses who gets a job. People do that, by the criteria of the ad.",
      points: "",
    },
    sok: {
      title: "The order of a search",
      text: "The search sorts ads, never people. Nobody can pay for a better place, and we do not use what you have searched for before.",
      points: "",
    },
  },
  searchLink: "Read how hits are sorted",
  planner: {
    title: "The planner of trainee programmes",
    text: "Once a cohort has been chosen and everyone has accepted, each trainee needs one seat with a host in each period. There are very many ways to do that. The planner searches them and proposes the plan that meets most of the wishes in sum, without breaking a single rule. The coordinator may change every placement by hand.",
  },
  sees: {
    title: "What the planner sees",
    caption: "All that the planner is told. Other fields are removed before it starts.",
    what: "Information",
    use: "What it is used for",
    row: {
      hosts: {
        what: "The trainee's wishes for hosts",
        use: "The first wish counts 3, the second 2, the others 1. Hosts without a seat in the cohort are passed over.",
      },
      places: {
        what: "The trainee's wishes for places and themes",
        use: "All count the same, whatever their order.",
      },
      skills: {
        what: "The trainee's skills, chosen from a fixed list",
        use: "How much of what the seat needs the trainee knows.",
      },
      certificates: {
        what: "Which certificates and clearances the trainee has shown",
        use: "Whether the trainee may have the seat. Their content is not stored.",
      },
      fte: {
        what: "The trainee's share of a full position",
        use: "Only where the programme counts seats in full-time equivalents.",
      },
      locked: { what: "Placements that are locked or already answered", use: "They stay." },
      seats: {
        what: "The seat's municipality, period, number and whether housing comes with it",
        use: "How many there is room for, and the distance between periods.",
      },
      work: {
        what: "The seat's theme, skills and required certificates",
        use: "Whom the seat suits.",
      },
      hostWishes: {
        what: "The host's wish for a trainee, from 1 to 3",
        use: "Counts as part of the sum. When a host makes a wish, it sees skills and no names. The reason is read by people, not by the planner.",
      },
    },
  },
  never: {
    aldri: {
      title: "What it never sees",
      text: "",
      points:
        "Name, picture, address and contact details.\nAge, gender, origin, language, religion and disability.\nThe text of the application, the CV, marks and assessments from the hiring.\nHealth and leave, and the reasons for them.\nWhether you are a member of a union.\nTalks with the mentor, goals, surveys and messages.",
    },
  },
  weights: {
    title: "What counts, and how much",
    text: "Each placement has a value. The plan with the highest sum wins. The programme may change the weights in its template until the cohort opens for applications. After that they are locked.",
    caption: "The weights where the programme has chosen no others",
    what: "Part of the sum",
    counts: "Counts",
    weight: "Weight",
    row: {
      traineeWish: {
        what: "The trainee's wish for the host",
        counts: "3, 2 or 1 for each period there",
      },
      hostWish: { what: "The host's wish for the trainee", counts: "1 to 3 for each period there" },
      region: { what: "Wished place", counts: "1 for each period in a wished place" },
      theme: { what: "Wished theme", counts: "1 for each period with a wished theme" },
      skills: { what: "Skills", counts: "The share of what the seat needs, for each period" },
      spread: { what: "Variety", counts: "1 for each different theme in the whole programme" },
    },
  },
  rules: {
    title: "Rules that are never broken",
    always: "These always hold:",
    chosen: "These hold only where the programme has turned them on:",
    rule: {
      oneSeatPerSegment: "Each trainee has exactly one seat in each period.",
      capacity: "No seat gets more trainees than the host has said.",
      locked: "Locked placements stay.",
      certificates: "Whoever gets a seat has the certificates and clearances that it requires.",
      distinctHosts: "Each trainee meets at least so many different hosts.",
      maxTravelKm:
        "The municipalities of two periods in a row are at most so many kilometres apart, unless housing comes with the seat.",
      lowCentralityMin:
        "Each trainee spends some time in municipalities of centrality class 5 or 6. Where the class is not known, a municipality does not count as less central.",
      lowCentralityMunicipalities:
        "The programme has chosen which municipalities count, instead of classes 5 and 6.",
      capacityInFte: "Seats are counted in full-time equivalents, not in trainees.",
      fairness:
        "Whoever gets the least of their own wishes is to get as much as possible, even if the sum for all becomes a little lower.",
    },
  },
  after: {
    likt: {
      title: "The same answer every time",
      text: "The same information, the same seed and the same work limit give the same plan on every machine. The seed is a number that only chooses among plans that are equally good. The work limit says how much the planner may compute: {{workLimit}} steps. The clock is a second limit.\nThe plan says how far it can be from the best at worst. Where the work limit or the clock stopped it, it says so.",
      points: "",
    },
    umulig: {
      title: "When no plan works out",
      text: "Then the planner makes none. It says which rules would have to give way, as few as possible, and for whom and in which period. People decide what to change.",
      points: "",
    },
    forklaring: {
      title: "You can have an explanation",
      text: "For each trainee the plan says which wishes were met. For the others it says what stood in the way: a rule, that the seat was taken, or that all together would have got less. The coordinator has the explanation. Ask for yours.",
      points: "",
    },
    bestemmer: {
      title: "Who decides?",
      text: "A plan is a proposal. Nothing holds before people have put it to use and answered it.",
      points:
        "The coordinator may move, lock, swap and discard, and puts the plan to use. The same rules are checked again then.\nThe host says yes or no to each placement. A no has a reason.\nThe employer decides on the appointment. No placement is confirmed before that.\nYou may ask for another host, other dates or another share of a position, and get an answer.",
    },
    kan_ikke: {
      title: "What the planner cannot do",
      text: "",
      points:
        "It does not choose trainees. Everyone in the cohort has been chosen and has accepted before it is used.\nIt does not know why you wish for something, or how much it means to you, beyond the order.\nDistance is a straight line between the centre points of municipalities. It knows no ferries, bus routes or kindergartens.\nIt does not learn from earlier cohorts. It computes anew each time.",
    },
    klage: {
      title: "If you think something is wrong",
      text: "",
      points:
        "Talk to the coordinator, and ask for another placement. You may bring a union or safety representative.\nYou may ask to see the information about you and object to its use. You do so with the agency that runs the programme, or with us. If you disagree with the answer, you may complain to the Norwegian Data Protection Authority (Datatilsynet).\nIf you think you have been discriminated against, the Equality and Anti-Discrimination Ombud gives advice, and the Anti-Discrimination Tribunal decides.\nIf you think a public body has done you wrong, you may complain to the Parliamentary Ombud (Sivilombudet) once the body itself has answered.",
    },
    tall: {
      title: "Figures too small to be shown",
      text: "What trainees answer in surveys and after the programme is shown only when at least five have answered. For alumni we also hide a split with one to four people on either side.",
      points: "",
    },
    lov: {
      title: "Rules we build on",
      text: "",
      points:
        "Nothing is decided about anybody by a machine alone (General Data Protection Regulation, article 22).\nAppointments follow the qualification principle (State Employees Act, section 3, and unwritten law in municipalities). That is why trainees are chosen before the planner is used.\nEmployees and their representatives are to be informed about systems used to plan work, to be trained in them and to take part in designing them (Working Environment Act, section 4-2).\nThe EU's AI Act (annex III, point 4) counts systems that select applicants, or that allocate work by personal traits or behaviour, as high-risk. The portal has none. The planner computes with wishes, skills, certificates and places. Whoever puts it to use has to judge whether the act applies.",
    },
  },
  coDeterminationLink: "Checklist and agreement template for co-determination",
  privacyLink: "Privacy on the portal",
} as const satisfies TextsLike<typeof nb>;
