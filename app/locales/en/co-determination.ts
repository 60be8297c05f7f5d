import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/co-determination.ts";

export default {
  title: "Co-determination when a trainee programme is introduced",
  lead: "A checklist and a draft agreement for employers, union representatives and safety representatives.",
  note: "This helps you to remember what matters most. It is not legal advice. Read the wording of the law and of the agreement that applies to you. Norwegian names of laws and agreements are given where they have no settled English one.",
  print: "The page is made to be printed. Use your browser's print function.",
  back: "How the planner works",
  where: {
    avtaler: {
      title: "Which agreement applies to you?",
      text: "The law applies to everyone. The basic agreement (hovedavtalen) says more about who is to meet, about what and when.",
      points:
        "Municipalities and counties: the basic agreement of the KS area, and its main collective agreement (hovedtariffavtalen) for pay and job codes.\nThe City of Oslo has agreements of its own.\nThe state: the basic agreement of the state, with the adaptation agreement of each agency. It distinguishes information, discussion and negotiation. The main collective agreements apply to pay.\nCompanies: the basic agreement of their employers' association.\nWhere a programme has hosts under different agreements, each employer has to fulfil its own.",
    },
  },
  checklist: {
    title: "Checklist",
    ask: "Has this been done?",
    rule: "Where it comes from",
    answer: "Answer, name and date",
    before: {
      title: "Before the programme is adopted",
      inform: {
        ask: "Union representatives were told of the programme, the hosts and the timetable early enough to influence them.",
        rule: "Basic agreement. Working Environment Act, sections 8-1 and 8-2, in undertakings with at least 50 employees.",
      },
      discuss: {
        ask: "Purpose, extent, cost and consequences for other employees have been discussed, and minutes were kept.",
        rule: "Basic agreement. Working Environment Act, sections 8-1 and 8-2.",
      },
      safety: {
        ask: "The safety representative was consulted about the working environment, travel, housing and training with the hosts.",
        rule: "Working Environment Act, section 6-2.",
      },
      equality: {
        ask: "The ad, the selection and the seats have been looked through to prevent discrimination.",
        rule: "Equality and Anti-Discrimination Act, sections 6 and 26.",
      },
    },
    employment: {
      title: "Employment",
      model: {
        ask: "It is clear who is the employer in each period, and the ad says so.",
        rule: "Working Environment Act, sections 14-5 and 14-6. Each change of employer is an appointment of its own.",
      },
      temporary: {
        ask: "If the posts are temporary, the ground is named and has been discussed.",
        rule: "Working Environment Act, section 14-9; in the state the State Employees Act, section 9.",
      },
      lending: {
        ask: "If one employs and the trainee works for others, each host has considered the rules on hiring-in.",
        rule: "Working Environment Act, section 14-13: whoever is hired out has to be permanently employed by the lender, and the host has to discuss it beforehand. If it lasts more than one year, or concerns more than ten per cent of the host's employees (at least three people), a written agreement with union representatives is needed. Hosts in the state: see the State Employees Act as well.",
      },
      qualification: {
        ask: "Trainees are chosen by their qualifications, by people, before the planner is used.",
        rule: "State Employees Act, section 3, and the qualification principle in municipalities.",
      },
      pay: {
        ask: "Pay, job code, pension and travel are settled and the same for the whole cohort.",
        rule: "The main collective agreement that applies to the employer.",
      },
    },
    planner: {
      title: "The planner",
      understand: {
        ask: "Union representatives were told what the planner sees, computes and does not see, and were able to try it.",
        rule: "Working Environment Act, section 4-2: information, training and participation concerning systems used to plan work.",
      },
      rules: {
        ask: "Rules and weights were chosen together, written down, and stand firm when the cohort opens for applications.",
        rule: "Working Environment Act, section 4-2. Basic agreement.",
      },
      person: {
        ask: "It says who decides, to whom the trainee may object, and how soon the answer comes.",
        rule: "General Data Protection Regulation, article 22.",
      },
      control: {
        ask: "Talks, goals, surveys and plans are not used to monitor trainees. If any of it is to be used so, it has been discussed, justified and announced first.",
        rule: "Working Environment Act, sections 9-1 and 9-2: objective grounds, no disproportionate strain, discussion as early as possible, information to those affected and regular evaluation.",
      },
      ai: {
        ask: "It has been considered whether the AI Act applies to the way you use the planner.",
        rule: "AI Act, annex III, point 4. If the use is high-risk, union representatives and those affected must be informed before the system is put to use (article 26, point 7). Check what is in force in Norway.",
      },
    },
    privacy: {
      title: "Privacy",
      basis: {
        ask: "It is settled who is the controller, and what the legal basis is.",
        rule: "General Data Protection Regulation, articles 6 and 26.",
      },
      information: {
        ask: "Trainees were told what is used, for what and for how long.",
        rule: "General Data Protection Regulation, article 13.",
      },
      assessment: {
        ask: "It has been considered whether a data protection impact assessment is needed.",
        rule: "General Data Protection Regulation, article 35.",
      },
    },
    after: {
      title: "On the way and afterwards",
      insight: {
        ask: "Union representatives may see the plan, the rules, the weights and the explanations when they ask, with no more about individuals than they need.",
        rule: "Basic agreement. General Data Protection Regulation, article 5.",
      },
      change: {
        ask: "If the planner, its rules or what it sees change, that is discussed anew.",
        rule: "Working Environment Act, sections 4-2 and 9-2. Basic agreement.",
      },
      evaluate: {
        ask: "Each cohort is evaluated together: wishes, swaps, refusals by hosts, complaints and who got the least of their wishes.",
        rule: "Working Environment Act, section 3-1. Basic agreement.",
      },
    },
  },
  agreement: {
    title: "Draft agreement",
    text: "Fill in the table and change the text to suit you. The agreement can never give less than the law and the basic agreement.",
    caption: "To be filled in by the parties",
    what: "Point",
    agreed: "Agreed",
    blank: {
      parties: "Employer and unions",
      programme: "Programme, cohort and period",
      hosts: "Hosts that are covered",
      model: "Who employs, and on what ground",
      rules: "Rules that are turned on, with numbers",
      weights: "Weights",
      limit: "Seed and work limit",
      decides: "Who puts the plan to use",
      objections: "To whom the trainee may object, and the time limit for an answer",
      evaluation: "When and how it is evaluated",
    },
    sections: {
      formal: {
        title: "1. Purpose",
        text: "The parties want trainees to get good and varied seats, their wishes to count, and the distribution to be explainable.",
      },
      forslag: {
        title: "2. The plan is a proposal",
        text: "The planner is used only to propose which seats trainees who are already employed or have accepted are to have. It is not used to select, assess, pay or dismiss anyone. A person puts the plan to use, and the host answers each placement.",
      },
      opplysninger: {
        title: "3. Information",
        text: "The planner is given only wishes, skills, certificates that have been shown, shares of a position, locked placements, the hosts' wishes, and for each seat its municipality, period, number, theme, skills, required certificates and housing. It is not given name, age, gender, origin, health, union membership or free text.",
      },
      regler: {
        title: "4. Rules and weights",
        text: "Rules and weights stand in the table. They are not changed after the cohort has opened for applications. Before the next cohort they are discussed anew.",
      },
      imot: {
        title: "5. The right to object",
        text: "Trainees may have the plan explained, ask for another placement and bring a union representative. A refusal is given in writing with its reasons within the time limit in the table. Nobody is to be worse off for having objected.",
      },
      kontroll: {
        title: "6. No monitoring",
        text: "Information from the programme is not used to monitor or assess individuals unless it has been discussed under section 9-2 of the Working Environment Act and agreed in writing.",
      },
      innsyn: {
        title: "7. What union representatives may see",
        text: "Union representatives may see plans, rules, weights and explanations for the cohort as a whole. Information about individuals is shown only when the trainee wants help.",
      },
      varighet: {
        title: "8. Duration",
        text: "The agreement applies to the cohorts in the table. Either party may demand new discussions when the planner, the law or the programme changes.",
      },
    },
    signatures: "Signatures",
    party: "For",
    placeAndDate: "Place and date",
    signature: "Signature",
    parties: {
      employer: "The employer",
      union: "The union",
      safety: "The safety representative, who has been informed",
    },
  },
} as const satisfies TextsLike<typeof nb>;
