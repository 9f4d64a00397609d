### Was das Chatfenster selbst sagt: Beschriftungen, Zustände und Fehler. Kurz, denn Knöpfe sind klein.
### Steht $count, $date oder $section in einer Meldung, kommt der Wert erst im Browser hinein.

## Der Starter und der Kopf des Fensters

widget-launcher = Frag uns
widget-title = Support von { $shop }
widget-minimise = Chat verkleinern
widget-unread = Neue Nachrichten: { $count }
widget-loading = Wird geladen
widget-person = Mit einem Mitarbeiter sprechen

## Wer spricht

widget-status-bot = Ein Bot antwortet, nach unseren schriftlichen Richtlinien
widget-status-queued = Jemand aus dem Team wurde dazugebeten
widget-status-agent = Jemand aus unserem Team antwortet
widget-status-resolved = Diese Anfrage ist erledigt
widget-author-shopper = Du
widget-author-bot = Bot
widget-author-agent = Unser Team
widget-author-system = Hinweis
widget-typing = Eine Antwort wird geschrieben

## Das Gespräch

widget-transcript = Gespräch
widget-greeting = Hallo! Ich bin der Bot von { $shop }. Frag mich nach deiner Bestellung, ihrer Lieferung oder den Versandkosten; bei jeder Antwort siehst du den Satz aus unseren Richtlinien, auf dem sie beruht.
widget-suggestions = Das kannst du fragen
widget-choices = Mögliche Antworten
widget-newest = Zur neuesten Nachricht
widget-helpful = Hilfreich
widget-unhelpful = Nicht hilfreich
widget-rated = Danke für deine Rückmeldung.

## Schreiben und Senden

widget-write = Schreib deine Frage
widget-send = Senden
widget-sending = Wird gesendet
widget-unsent = Noch nicht gesendet
widget-refused = Diese Nachricht konnte nicht gesendet werden
widget-retry = Erneut versuchen
widget-discard = Verwerfen
widget-offline = Du bist offline. Was du schreibst, wird aufbewahrt und später gesendet.
widget-unreachable = Der Chat ist im Moment nicht erreichbar. Was du schreibst, wird aufbewahrt und später gesendet.
widget-busy = Das war viel auf einmal. Der Rest wird gleich gesendet.
widget-renewed = Der frühere Chat ist zu Ende, ein neuer hat begonnen.

## Quellen

widget-sources = Quellen
widget-effective = Gültig seit { $date }
widget-open-policy = In unseren Richtlinien lesen
widget-shown = Der Satz ist auf dieser Seite markiert.

## Pakete

widget-scans = Scans, der neueste oben
widget-more-scans = Alle Scans zeigen
widget-fewer-scans = Weniger Scans zeigen

## Löschen

widget-delete = Diesen Chat löschen
widget-delete-sure = Diesen Chat endgültig löschen? Danach können ihn weder du noch der Shop lesen.
widget-delete-yes = Löschen
widget-delete-no = Behalten
widget-deleted = Der Chat wurde gelöscht.

## Auf der Seite mit den Richtlinien

widget-about-section = Dazu etwas fragen
widget-question-about = Zu „{ $section }“:
