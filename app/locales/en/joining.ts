import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/joining.ts";

export default {
  invitation: {
    title: "Invitation to {{agency}}",
    from: "{{inviter}} invites you to join {{agency}} on Samfunnskode.",
    fromNobody: "You are invited to join {{agency}} on Samfunnskode.",
    givesTitle: "What you get",
    seat: "The union representative’s seat on the job “{{title}}”. It counts from when you accept.",
    until: "The invitation works until {{date}}. It was sent to {{address}}.",
    accept: "Accept the invitation",
    needAccount:
      "Sign in with {{address}} to accept. If you have no account, create one with the same address.",
    signIn: "Sign in",
    signUp: "Create an account",
    otherAddress:
      "You are signed in as {{mine}}, but the invitation was sent to {{address}}. Sign out, and sign in with that address. If you do not use it, ask for a new invitation to {{mine}}.",
    signOut: "Sign out",
    ended: {
      title: "The invitation cannot be used",
      used: "It has been accepted. An invitation works once.",
      revoked: "{{agency}} has taken it back.",
      expired: "It has run out. Ask {{agency}} to send it again.",
      unknown: "The link is not whole, or a newer one has been sent. Look for the latest email.",
    },
    toStart: "Go to the front page",
  },
  register: {
    title: "Register an organisation",
    lead: "For municipalities, counties, the state and their companies. You become its owner at once, and can invite colleagues and write jobs.",
    check:
      "We check that you belong to the organisation before anything can be seen by others. You get an email when it has been decided.",
    name: "Name",
    nameHint: "As it stands in the national register of entities.",
    orgNumber: "Organisation number",
    orgNumberHint: "Nine digits.",
    employerType: "Kind of organisation",
    municipality: "The municipality of the organisation’s head office",
    submit: "Register the organisation",
    error: {
      name: "Write the name of the organisation",
      orgNumber:
        "Write the nine digits of the organisation number. One of them is wrong, or some are missing.",
      employerType: "Choose what kind of organisation it is",
      municipality: "Choose a municipality",
      org_number_taken:
        "Ask an owner to invite you. The organisation with this number is registered already.",
      name_taken: "Write the name more exactly. Many have registered the same.",
      too_many_waiting: "Wait for an answer. Three of your organisations wait to be verified already.",
    },
  },
  assurance: {
    title: "You need a stronger sign-in",
    lead: "The pages of organisations require a stronger sign-in than the one you used.",
    needs: {
      second_factor: "Sign in with a password and a code from an app as well.",
      id_provider: "Sign in with ID-porten or Ansattporten.",
    },
    has: {
      password: "You are signed in with a password or a link by email.",
      second_factor: "You are signed in with a password and a code.",
      id_provider: "You are signed in with ID-porten or Ansattporten.",
    },
    signOut: "Sign out and in again",
  },
} as const satisfies TextsLike<typeof nb>;
