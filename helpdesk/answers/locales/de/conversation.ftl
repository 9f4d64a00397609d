### Was der Bot rund um seine Antworten sagt.

greeting = Hi, ich bin der Assistent von { $shop }, ein Bot. Ich kann dir sagen, wo ein Paket ist, wann es ankommen sollte, was Versand und Zoll kosten und was unsere Richtlinien vorsehen, wenn es sich verspätet.
    .next = Was möchtest du wissen?

thanks = Gern geschehen.

goodbye = Tschüss! Komm gern jederzeit wieder.

bot_challenge = Ich bin ein Bot. Ich antworte anhand der schriftlichen Richtlinien des Shops und der Sendungsverfolgung des Paketdienstes und hole jemanden aus dem Team dazu, wann immer du möchtest.

ask-order_and_email = Das kann ich nachsehen. Schick mir bitte deine Bestellnummer, zum Beispiel { $order_example }, und die E-Mail-Adresse, mit der du bestellt hast.

ask-order_number = Danke. Um welche Bestellung geht es? Die Nummer sieht aus wie { $order_example }.

ask-email = Danke. Mit welcher E-Mail-Adresse hast du bestellt? Ich brauche sie, um sicher zu sein, dass die Bestellung dir gehört.

ask-country = In welches Land soll es gehen?

ask-other_order = Klar. Um welche Bestellung geht es? Die Nummer sieht aus wie { $order_example }.

resume-order_and_email = Zurück zu deiner Bestellung: Schick mir bitte ihre Nummer und die E-Mail-Adresse, mit der du bestellt hast.

resume-order_number = Zurück zu deiner Bestellung: Welche Nummer hat sie?

resume-email = Zurück zu deiner Bestellung: Mit welcher E-Mail-Adresse hast du bestellt?

resume-country = Zurück zu deiner Frage: In welches Land soll es gehen?

language-outside = Deine Sprache scheint { $written_in } zu sein; die lese ich nicht gut genug, um sicher zu sein. Ich habe jemanden aus dem Team gebeten, dir zu helfen.

proof-failed = Diese Bestellnummer und diese E-Mail-Adresse konnte ich einander nicht zuordnen. Prüf bitte beides und schick es mir noch einmal.

proof-too_many = Diese Angaben konnte ich nicht zuordnen, deshalb habe ich jemanden aus dem Team gebeten, dir zu helfen.

unsure-first = Ich bin nicht sicher, ob ich dich verstanden habe. Ich kann dir sagen, wo deine Bestellung ist, und bei Lieferzeiten, Versandkosten, Zoll und verspäteten Paketen helfen.
    .next = Magst du es anders formulieren, oder soll ich jemanden aus dem Team dazuholen?

unsure-choices = Ich möchte sicher sein, dass ich dich richtig verstehe.
    .next = Ist das Richtige dabei? Wenn nicht, sag es bitte mit anderen Worten, oder schreib „Mitarbeiter“.

unsure-again = Ich verstehe es immer noch nicht, und raten möchte ich nicht. Ich habe jemanden aus dem Team gebeten, dir zu helfen.

out_of_scope = Damit kenne ich mich nicht aus. Ich kümmere mich bei { $shop } um Bestellungen, Versand und Zoll.
    .next = Kann ich bei einer Bestellung etwas für dich tun, oder soll ich jemanden aus dem Team dazuholen?

shop_matter = Das ist etwas für unser Team: Ich kenne mich nur mit Bestellungen auf dem Weg, Versand und Zoll aus. Deine Frage habe ich an jemanden aus dem Team weitergegeben.

modify_order = Unsere Richtlinien sagen nicht, wie eine Bestellung geändert wird, deshalb habe ich deinen Wunsch an jemanden aus dem Team weitergegeben.

complaint = Das tut mir leid; so hätte das nicht laufen dürfen.
    .next = Um welche Bestellung geht es? Schick mir ihre Nummer und deine E-Mail-Adresse, dann sehe ich gleich nach, oder schreib „Mitarbeiter“.

handoff-asked = Natürlich. Ich habe jemanden aus dem Team gebeten zu übernehmen, mit allem, was wir bisher haben.

claim-filed = Erledigt: Der Antrag ist eingereicht und liegt beim Team, zusammen mit den Daten, der Zählung und der Klausel. Ein Mensch bestätigt ihn, bevor Geld fließt.

claim-already_filed = Für dieses Paket gibt es schon einen Antrag, eingereicht am { $filed_on }. Er liegt beim Team, und ein Mensch entscheidet darüber.

handoff-accepted = Ich habe jemanden aus dem Team gebeten zu übernehmen, mit allem, was wir bisher haben.

fault = Es tut mir leid, bei mir ist etwas schiefgegangen. Ich habe jemanden aus dem Team gebeten, dir zu helfen.

blocked = Es tut mir leid, ich konnte nicht jede Einzelheit meiner Antwort belegen, deshalb gebe ich sie nicht. Ich habe jemanden aus dem Team gebeten, dir zu helfen.

nothing-pending = Alles klar. Was möchtest du wissen?

declined = Alles klar, dann lasse ich es. Kann ich sonst noch etwas für dich tun?

remark-earlier_text_may_apply = Die Bestellung ist älter als die Richtlinien, die mir vorliegen; für sie gilt also vielleicht eine frühere Fassung.

remark-carrier_not_reached-minutes = Ich konnte den Paketdienst gerade nicht erreichen; diese Angaben sind { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] Minute
   *[other] Minuten
} alt.

remark-carrier_not_reached-date = Ich konnte den Paketdienst gerade nicht erreichen; Stand dieser Angaben: { $recorded_at }.

remark-carrier_never_reached = Ich konnte den Paketdienst gerade nicht erreichen und habe noch keinen Scan vorliegen, deshalb kann ich dir nur sagen, was der Shop weiß.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] Der Paketdienst meldet, dass der Zoll auf eine Zahlung wartet; folge bitte seinen Anweisungen, damit das Paket weiterkann.
        [customs_documents] Der Paketdienst meldet, dass der Zoll auf Unterlagen wartet; folge bitte seinen Anweisungen, damit das Paket weiterkann.
       *[other] Der Zoll wartet auf etwas von dir; folge bitte den Anweisungen des Paketdienstes, damit das Paket weiterkann.
    }

remark-customs_processing_is_normal = Dein Paket wird gerade vom Zoll bearbeitet; das ist ein normaler Schritt.

sources-dated = Quelle: { $shop }, Richtlinien, gültig seit { $effective }

sources-undated = Quelle: { $shop }, veröffentlichte Richtlinien

suggest-track = Wo ist meine Bestellung?
suggest-late = Meine Bestellung ist verspätet
suggest-cost = Was kostet der Versand?
suggest-customs = Muss ich Zoll zahlen?
suggest-person = Mit einem Mitarbeiter sprechen
suggest-yes = Ja, bitte
suggest-no = Nein, danke
