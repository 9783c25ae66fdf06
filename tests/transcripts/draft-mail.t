A draft as a mail: what a mail program gets, to the byte. `--as-of` fixes the date, so the bytes are always the same.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 draft "$@"; }
  $ relance 2026-015 --format eml
  Date: Mon, 4 May 2026 12:00:00 +0000
  From: Camille Durand <camille@durand-graphisme.example>
  To: Tess Whitcombe <tess@harbour-lane-books.example>
  Subject: =?UTF-8?Q?Invoice_2026-015=3A_fifteen_minutes_together_on_Thursda?=
   =?UTF-8?Q?y_7=C2=A0May_2026=3F?=
  Message-ID: <relance.meeting.e04c5fd2092e66f7@durand-graphisme.example>
  In-Reply-To: <relance.overdue.204219b14b086ada@durand-graphisme.example>
  References: <20260325.101500.harbour@durand-graphisme.example>
   <relance.week-1.c54ea7bebe013238@durand-graphisme.example>
   <relance.week-2.c54eaabebe013751@durand-graphisme.example>
   <relance.overdue.204219b14b086ada@durand-graphisme.example>
  X-Unsent: 1
  MIME-Version: 1.0
  Content-Type: multipart/mixed;
   boundary="=_relance_52bb83ee63a3979a"

  --=_relance_52bb83ee63a3979a
  Content-Type: text/plain;
   charset=utf-8;
   format=flowed
  Content-Transfer-Encoding: quoted-printable

  Dear Tess,

  Let us do this together: fifteen minutes by phone, on Thursday 7=C2=A0May=20
  2026 at 10:00. The invitation is attached; accept it and it goes into=20
  your calendar.

  Nothing to prepare. I call you, we open invoice 2026-015, and you=20
  choose: pay while we are on the phone, give me a date, or tell me what=20
  is in the way.

  Is the time a bad one? Choose another time, no later than 10=C2=A0May 2026.=
  =20
  And if the invoice is paid before then, you can have your quarter of an=20
  hour back:

  To pay for invoice 2026-015: =C2=A3640.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: 2026-015
  Pay online: https://paiement.durand-graphisme.example/2026-015
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and=20
  thank you.

  Speak soon,
  Camille Durand
  Durand Graphisme
  +33=C2=A06=C2=A039=C2=A098=C2=A041=C2=A007
  --=_relance_52bb83ee63a3979a
  Content-Type: text/calendar;
   charset=utf-8;
   method=REQUEST
  Content-Transfer-Encoding: quoted-printable
  Content-Disposition: attachment;
   filename=invitation.ics

  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//relance//relance//EN
  CALSCALE:GREGORIAN
  METHOD:REQUEST
  BEGIN:VEVENT
  UID:relance.meeting.e04c5fd2092e66f7@durand-graphisme.example
  DTSTAMP:20260504T120000Z
  DTSTART:20260507T100000
  DTEND:20260507T101500
  SEQUENCE:0
  STATUS:CONFIRMED
  SUMMARY:Invoice 2026-015
  DESCRIPTION:A quarter of an hour by phone.\nCamille Durand: +33 6 39 98 41=
  =20
   07
  ORGANIZER;CN=3D"Camille Durand":mailto:camille@durand-graphisme.example
  ATTENDEE;CN=3D"Tess Whitcombe";ROLE=3DREQ-PARTICIPANT;PARTSTAT=3DNEEDS-ACTI=
  ON;RSV
   P=3DTRUE:mailto:tess@harbour-lane-books.example
  END:VEVENT
  END:VCALENDAR
  --=_relance_52bb83ee63a3979a--

HTML beside the text, the PDF, and the thread of all that came before:

  $ relance 2026-002 --format eml --html | grep -E '^(In-Reply-To|References| <|Content-|--=| filename| boundary)' | sed 's/=_relance_[0-9a-f]*/BOUNDARY/'
  In-Reply-To: <relance.escalation.a260dd6f84cb5407@durand-graphisme.example>
  References: <20260210.083000.gallet@durand-graphisme.example>
   <relance.week-1.286d9c334d492050@durand-graphisme.example>
   <relance.week-2.286d9f334d492569@durand-graphisme.example>
   <relance.overdue.3b9741f1b0d50252@durand-graphisme.example>
   <relance.statement.58cfa7aab0cd8f23@durand-graphisme.example>
   <relance.escalation.a260dd6f84cb5407@durand-graphisme.example>
  Content-Type: multipart/mixed;
   boundary="BOUNDARY"
  --BOUNDARY
  Content-Type: multipart/alternative;
   boundary="BOUNDARY"
  --BOUNDARY
  Content-Type: text/plain;
  Content-Transfer-Encoding: quoted-printable
  --BOUNDARY
  Content-Type: text/html;
  Content-Transfer-Encoding: quoted-printable
  --BOUNDARY--
  --BOUNDARY
  Content-Type: application/pdf
  Content-Transfer-Encoding: base64
  Content-Disposition: attachment;
   filename=2026-002.pdf
  --BOUNDARY--

Several mails: an mbox. A step that is no email is named and left out.

  $ relance --all --format mbox | grep -c '^From '
  8
  relance: 2026-034 : pas de « pdf » : l’e-mail part sans la facture
  relance: 2026-011 : « broken-promise » n’est pas un e-mail, laissé de côté : relance draft 2026-011
  relance: 2026-013 : « call » n’est pas un e-mail, laissé de côté : relance draft 2026-013
  relance: 2026-032 : « fix-invoice » n’est pas un e-mail, laissé de côté : relance draft 2026-032
  relance: 2026-025 : « settle-dispute » n’est pas un e-mail, laissé de côté : relance draft 2026-025
  relance: 2026-018 : « find-contact » n’est pas un e-mail, laissé de côté : relance draft 2026-018
  relance: 2026-005 : « declare-claim » n’est pas un e-mail, laissé de côté : relance draft 2026-005
  relance: 2026-003 : « legal » n’est pas un e-mail, laissé de côté : relance draft 2026-003
  relance: 2026-024 : « pre-due » n’est pas un e-mail, laissé de côté : relance draft 2026-024
  relance: 2026-031 : « week-2 » n’est pas un e-mail, laissé de côté : relance draft 2026-031
  relance: 2026-014 : « round-off » n’est pas un e-mail, laissé de côté : relance draft 2026-014
  $ relance --all --format eml > /dev/null
  relance: 2026-034 : pas de « pdf » : l’e-mail part sans la facture
  relance: 2026-011 : « broken-promise » n’est pas un e-mail, laissé de côté : relance draft 2026-011
  relance: 2026-013 : « call » n’est pas un e-mail, laissé de côté : relance draft 2026-013
  relance: 2026-032 : « fix-invoice » n’est pas un e-mail, laissé de côté : relance draft 2026-032
  relance: 2026-025 : « settle-dispute » n’est pas un e-mail, laissé de côté : relance draft 2026-025
  relance: 2026-018 : « find-contact » n’est pas un e-mail, laissé de côté : relance draft 2026-018
  relance: 2026-005 : « declare-claim » n’est pas un e-mail, laissé de côté : relance draft 2026-005
  relance: 2026-003 : « legal » n’est pas un e-mail, laissé de côté : relance draft 2026-003
  relance: 2026-024 : « pre-due » n’est pas un e-mail, laissé de côté : relance draft 2026-024
  relance: 2026-031 : « week-2 » n’est pas un e-mail, laissé de côté : relance draft 2026-031
  relance: 2026-014 : « round-off » n’est pas un e-mail, laissé de côté : relance draft 2026-014
  relance: il y a 8 brouillons, eml en contient un seul
    conseil : utilisez --format mbox, --output DIR, ou un seul REF
  [2]
  $ relance 2026-013 --format eml
  relance: 2026-013 : « call » n’est pas un e-mail
    conseil : utilisez --format text ou html
  [2]

The same bytes every time:

  $ relance 2026-002 --format eml --html > ../one; relance 2026-002 --format eml --html | cmp - ../one && echo same
  same

A link for the mail program on the desk; what it cannot carry is said:

  $ relance 2026-015 --format mailto | cut -c1-96
  mailto:tess@harbour-lane-books.example?subject=Invoice%202026-015%3A%20fifteen%20minutes%20toget
  relance: 2026-015 : à joindre à la main : invitation.ics

A read receipt, where the step asks for one; the neutral mailbox sends answers back to the person:

  $ relance 2026-024 --step overdue --format eml | grep '^Disposition'
  Disposition-Notification-To: camille@durand-graphisme.example
  relance: 2026-024 : elle n’est pas en retard : le texte n’est pas encore vrai
  $ relance 2026-024 --step second-reminder --format eml | grep -A1 -E '^(From|Reply-To)'
  From: =?UTF-8?Q?Durand_Graphisme=2C_comptabilit=C3=A9?=
   <compta@durand-graphisme.example>
  Reply-To: Camille Durand <camille@durand-graphisme.example>
  To: Flora Gauthier <flora@savonnerie-ilex.example>
  relance: 2026-024 : elle n’est pas en retard : le texte n’est pas encore vrai
