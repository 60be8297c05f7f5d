import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/mail.ts";

export default {
  footer: {
    portrayed: "You are getting this email because an agency has written about you.",
    auth: "You are getting this email because someone used your address at Samfunnskode.",
    candidate: "You are getting this email because you applied for a job through Samfunnskode.",
    drafter: "You are getting this email because you have started an application through Samfunnskode.",
    handler: "You are getting this email because you handle applications for this job.",
    alert: "You are getting this email because you have saved a search on Samfunnskode.",
    unsubscribe: "Stop email about this search",
    invitee: "You are getting this email because somebody has invited your address.",
    member: "You are getting this email because you are with the organisation on Samfunnskode.",
    reporter: "You are getting this email because you have reported an ad on Samfunnskode.",
    host: "You are getting this email because you answer for the organisation as a host of trainees.",
    coordinator: "You are getting this email because you coordinate the programme.",
    trainee: "You are getting this email because you are a trainee in the programme.",
    mentor: "You are getting this email because you are a trainee's mentor.",
    noReply: "Nobody reads replies to this email.",
  },
  fact: {
    listing: "Job",
    agency: "Employer",
    received: "Received",
    withdrawn: "Withdrawn",
    deadline: "Deadline",
    status: "Status",
    role: "Role",
    unionSeat: "Seat as union representative on",
    programme: "Programme",
    host: "Host",
    tasks: "Tasks",
    period: "Period",
  },
  link: {
    validity_one: "The link works for one hour, until {{time}} Norwegian time, and can be used once.",
    validity_other:
      "The link works for {{count}} hours, until {{time}} Norwegian time, and can be used once.",
    fallback: "Button not working? Copy this address into your browser:",
    application: "See your application",
    applications: "See the applications",
    listing: "See the ad and who to contact",
    cohort: "See the cohort",
    trainee: "See your plan",
  },
  confirm: {
    subject: "Confirm your email address",
    heading: "Confirm your email address",
    intro:
      "You have created an account at Samfunnskode. Once you confirm that this address is yours, you can sign in.",
    action: "Confirm your address",
    ignore:
      "If you did not create an account, you can ignore this email. The account cannot be used until the address is confirmed.",
  },
  signInLink: {
    subject: "Your sign-in link",
    heading: "Sign in to Samfunnskode",
    intro: "You asked for a link to sign in without a password.",
    action: "Sign in to Samfunnskode",
    ignore:
      "If you did not ask for the link, you can ignore this email. Nobody gets into your account without it.",
  },
  recovery: {
    subject: "Choose a new password",
    heading: "Choose a new password",
    intro: "You asked to choose a new password at Samfunnskode.",
    action: "Choose a new password",
    ignore: "If you did not ask for this, you can ignore this email. Your old password still works.",
  },
  receipt: {
    subject: "Application received: {{title}}",
    heading: "{{agency}} has received your application",
    preview: "Your receipt, and what happens now.",
    nextHeading: "What happens now",
    assessed:
      "The deadline is {{deadline}}. {{agency}} assesses your application against the requirements in the ad.",
    told: "You get an email each time the status of your application changes.",
    withdraw: "You can withdraw your application on My page until it has been decided.",
    listHeading: "Your name can be made public",
    list: "After the deadline, {{agency}} makes a public list of applicants. It shows name, age, position or occupation, and the municipality you live or work in (section 25 of the Norwegian Freedom of Information Act, offentleglova).",
    offListAsk: "If you want to be left off the list, you can ask {{agency}}. You have to say why.",
    offListAsked:
      "You have asked to be left off the list. {{agency}} decides. If they say no, you are told before your name is made public, and you can then withdraw your application.",
  },
  statusChanged: {
    subject: {
      under_review: "Your application is under review: {{title}}",
      shortlisted: "You are on the shortlist: {{title}}",
      interviewing: "You are invited to an interview: {{title}}",
      not_selected: "Answer to your application: {{title}}",
    },
    heading: {
      under_review: "Your application is under review",
      shortlisted: "You are on the shortlist",
      interviewing: "You are invited to an interview",
      not_selected: "Answer to your application",
    },
    word: {
      under_review: "Under review",
      shortlisted: "Shortlisted",
      interviewing: "Invited to interview",
      not_selected: "Not selected",
    },
    text: {
      under_review:
        "{{agency}} has started to assess your application. You get a new email when they have decided what happens next.",
      shortlisted:
        "Your application is one of those {{agency}} is taking further. You get a new email when they have decided the next step.",
      interviewing: "{{agency}} would like to talk to you about the job. The message below is from them.",
      not_selected:
        "{{agency}} has decided not to take your application further. This was decided on {{date}}.",
    },
    rights:
      "You can ask {{agency}} for the extended list of applicants. It shows the education and experience of those who applied.",
    messageHeading: "Message from {{agency}}",
  },
  newApplication: {
    subject: "New application: {{title}}",
    heading: "There is a new application",
    noName: "To protect the applicant, this email does not give a name. Sign in to read the application.",
  },
  withdrawn: {
    subject: "An application has been withdrawn: {{title}}",
    heading: "An applicant has withdrawn",
    next: "The application should not be assessed further. It is still on the list, marked as withdrawn.",
  },
  deadlineExtended: {
    subject: "New deadline: {{title}}",
    heading: "The deadline has been moved",
    previous: "Before",
    new: "New deadline",
    sent: "Your application still stands. You do not need to do anything.",
    draft: "You have started an application that has not been sent. You now have until the new deadline.",
    reason: "The reason given by {{agency}}",
  },
  alert: {
    subject_one: "One new job: {{name}}",
    subject_other: "{{count}} new jobs: {{name}}",
    heading_one: "One job you may want to see",
    heading_other: "{{count}} jobs you may want to see",
    why: {
      daily: "They match your search “{{name}}”. You asked for an email every day there is something new.",
      weekly: "They match your search “{{name}}”. You asked for an email every week there is something new.",
    },
    until: "The emails come until {{date}}. You can renew on My page.",
    anywhere: "Anywhere in Norway",
    pay: { year: "{{pay}} a year", month: "{{pay}} a month", hour: "{{pay}} an hour" },
    deadline: "Apply by {{deadline}}",
    changed: "The ad has changed since last time: a new place, new pay or a new deadline.",
    more_one: "And one more job.",
    more_other: "And {{count}} more jobs.",
    seeAll: "See everything the search finds",
    change: "Change or stop saved searches",
  },
  searchEnding: {
    subject: "The emails about “{{name}}” end soon",
    heading: "Do you still want new jobs by email?",
    text: "The emails about your search “{{name}}” end on {{date}}, as you chose. You can have them for another {{days}} days.",
    renew: "Renew for {{days}} days",
    otherwise: "If you do nothing, they end by themselves. The search stays on My page.",
  },
  invitation: {
    subject: "You are invited to {{agency}}",
    heading: "Will you join {{agency}}?",
    from: "{{inviter}} invites you to work with recruitment on Samfunnskode.",
    fromNobody: "You are invited to work with recruitment on Samfunnskode.",
    role: { owner: "Owner", recruiter: "Recruiter", member: "Member", mentor: "Mentor" },
    action: "See what the invitation gives",
    validity: "The link works until {{until}}, once, and only for the person who has this address.",
    ignore:
      "If you do not know the organisation, you can ignore this email. Nothing happens before you answer.",
  },
  seatOffered: {
    subject: "Will you be union representative in the case? {{title}}",
    heading: "You are asked to be union representative in a recruitment",
    text: "The seat is yours once you have accepted it yourself. Nobody at the organisation can answer for you.",
    action: "Answer about the seat",
  },
  storyApproval: {
    subject: "May {{agency}} publish this story about you?",
    heading: "A story about you",
    text: "{{agency}} has written a story about you and wants to publish it on Samfunnskode. Nobody else will read it before you have said yes.",
    title: "Title",
    action: "Read the text and answer",
    keep: "The link goes on working. With it you can remove the story at any time, so keep this email.",
  },
  agencyReviewed: {
    verified: {
      subject: "{{agency}} is verified",
      heading: "The organisation is verified",
      text: "{{agency}} can now publish jobs on Samfunnskode.",
    },
    refused: {
      subject: "{{agency}} is not verified",
      heading: "The organisation is not verified",
      text: "We have not verified the registration of {{agency}}. This is the reason:",
    },
    action: "See the organisation",
  },
  listingModerated: {
    suspended: {
      subject: "The ad is suspended: {{title}}",
      heading: "The ad is suspended",
      text: "It has been taken down from the pages and the search. The applications are safe. Mend what is wrong, and tell us.",
    },
    published: {
      subject: "The ad is restored: {{title}}",
      heading: "The ad is restored",
      text: "It can be seen again, with the deadline it had.",
    },
    removed: {
      subject: "The ad is removed: {{title}}",
      heading: "The ad is removed for good",
      text: "It does not come back to the pages. The applicants are still to have an answer from you.",
    },
    reason: "Reason",
    action: "See the job",
  },
  reportAnswered: {
    subject: "Answer to your report: {{title}}",
    heading: "We have looked at the ad",
    link: "See open jobs",
  },
  placementProposed: {
    subject: "{{programme}}: a trainee is proposed for you",
    heading: "A trainee is proposed for you",
    text: "The placement is a proposal until you have answered. If you say no, you write why, and the coordinator finds another place.",
    action: "See who it is, and answer",
  },
  placementDeclined: {
    subject: "{{programme}}: {{host}} has said no to a placement",
    heading: "{{host}} has said no to a placement",
    text: "A trainee in {{cohort}} needs another place in the period.",
    reason: "The reason {{host}} gave",
  },
  placementConfirmed: {
    subject: "Your place at {{host}} is confirmed",
    heading: "Your place at {{host}} is confirmed",
    text: "The host has said yes, and the appointment is in place. If you want to change something, you can ask on your page.",
  },
  checkInsMissed: {
    subject: "Two mentor meetings were missed at {{host}}",
    heading: "Two meetings in a row were missed",
    text: "Mentor and trainee have not met as their agreement says. Talk to both, and write down what you agreed.",
  },
  agreementToSign: {
    mentor: {
      subject: "Your trainee has signed the mentor agreement",
      heading: "Your trainee has signed the mentor agreement",
    },
    trainee: {
      subject: "Your mentor has signed the mentor agreement",
      heading: "Your mentor has signed the mentor agreement",
    },
    text: "The agreement holds when you have both signed it. If you change the text, both sign again.",
    action: "Read the agreement and sign",
  },
  changeRequestDecided: {
    approved: {
      subject: "The change at {{host}} is approved",
      heading: "The change you asked for is approved",
      text: "The plan has been changed. Where it touches what the host had answered, the host answers again.",
    },
    rejected: {
      subject: "The change at {{host}} is not approved",
      heading: "The change you asked for is not approved",
      text: "The plan stands as before. You can talk to the coordinator or ask for something else.",
    },
    returned: {
      subject: "The coordinator asks about the change at {{host}}",
      heading: "The coordinator wants to know more",
      text: "Change what you asked for and send it again, or take it back.",
    },
    note: "The coordinator writes",
    action: "See the request",
  },
  cohortNews: {
    changes: {
      subject_one: "{{programme}}: a change waits for an answer",
      subject_other: "{{programme}}: {{count}} changes wait for an answer",
      heading: "Changes are asked for in {{cohort}}",
      text: "The page shows what moves if you say yes. Whoever asks gets the answer by email.",
    },
    seats: {
      subject_one: "{{programme}}: a seat has been withdrawn",
      subject_other: "{{programme}}: {{count}} seats have been withdrawn",
      heading: "Fewer seats in {{cohort}}",
      text: "No trainee is placed there. A proposed plan that uses the seat has to be made anew.",
    },
    kind: {
      dates: "{{who}} asks for other dates.",
      fte: "{{who}} asks for another share of a full position.",
      host: "{{who}} asks for another host.",
      swap: "{{who}} asks for a swap of seats.",
      leave: "{{who}} asks for leave.",
      seat: "{{who}} has withdrawn a seat.",
    },
    noName: "A trainee",
    more_one: "And one more.",
    more_other: "And {{count}} more.",
    action: "See what it is about, and answer",
  },
  swapNews: {
    asked: {
      subject: "Somebody wants to swap places with you in period {{segment}}",
      text: "A trainee of your cohort asks whether the two of you can swap hosts. You choose. If you say yes, the coordinator decides in the end.",
    },
    agreed: {
      subject: "You have a yes to the swap in period {{segment}}",
      text: "The one you asked wants to swap. Now the coordinator decides.",
    },
    declined: {
      subject: "You have a no to the swap in period {{segment}}",
      text: "The one you asked does not want to swap. The plan stands as before, and you can ask somebody else.",
    },
    approved: {
      subject: "The swap in period {{segment}} is approved",
      text: "The two of you have swapped places. The hosts answer anew.",
    },
    rejected: {
      subject: "The swap in period {{segment}} is not approved",
      text: "The plan stands as before.",
    },
    note: "The answer",
    action: "See the swap",
  },
  cohortMessage: {
    subject: "{{programme}}: {{subject}}",
    heading: "A message from {{programme}}",
    to: "The coordinator has written to {{cohort}}.",
    action: "Go to your page",
  },
} as const satisfies TextsLike<typeof nb>;
