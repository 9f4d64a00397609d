### Wat het chatvenster zelf zegt: labels, toestanden en fouten. Kort, want knoppen zijn klein.
### Staat $count, $date of $section in een melding, dan komt de waarde er pas in de browser in.

## De starter en de kop van het venster

widget-launcher = Vraag het ons
widget-title = Support van { $shop }
widget-minimise = Chat verkleinen
widget-unread = Nieuwe berichten: { $count }
widget-loading = Laden
widget-person = Met een medewerker praten

## Wie er spreekt

widget-status-bot = Een bot antwoordt, op basis van ons geschreven beleid
widget-status-queued = Er is een medewerker bij gevraagd
widget-status-agent = Een medewerker van ons team antwoordt
widget-status-resolved = Deze vraag is afgehandeld
widget-author-shopper = Jij
widget-author-bot = Bot
widget-author-agent = Ons team
widget-author-system = Melding
widget-typing = Er wordt een antwoord geschreven

## Het gesprek

widget-transcript = Gesprek
widget-greeting = Hallo! Ik ben de bot van { $shop }. Vraag me naar je bestelling, de bezorging of de verzendkosten; bij elk antwoord zie je de zin uit ons beleid waar het op rust.
widget-suggestions = Dit kun je vragen
widget-choices = Mogelijke antwoorden
widget-newest = Naar het nieuwste bericht
widget-helpful = Nuttig
widget-unhelpful = Niet nuttig
widget-rated = Bedankt voor je reactie.

## Schrijven en versturen

widget-write = Schrijf je vraag
widget-send = Versturen
widget-sending = Wordt verstuurd
widget-unsent = Nog niet verstuurd
widget-refused = Dit bericht kon niet worden verstuurd
widget-retry = Opnieuw proberen
widget-discard = Verwijderen
widget-offline = Je bent offline. Wat je schrijft, wordt bewaard en later verstuurd.
widget-unreachable = De chat is op dit moment niet bereikbaar. Wat je schrijft, wordt bewaard en later verstuurd.
widget-busy = Dat was veel tegelijk. De rest wordt zo verstuurd.
widget-renewed = De eerdere chat is afgelopen, er is een nieuwe begonnen.

## Bronnen

widget-sources = Bronnen
widget-effective = Geldig sinds { $date }
widget-open-policy = Lees het in ons beleid
widget-shown = De zin is op deze pagina gemarkeerd.

## Pakketten

widget-scans = Scans, de nieuwste bovenaan
widget-more-scans = Alle scans tonen
widget-fewer-scans = Minder scans tonen

## Verwijderen

widget-delete = Deze chat verwijderen
widget-delete-sure = Deze chat definitief verwijderen? Daarna kan jij noch de shop hem lezen.
widget-delete-yes = Verwijderen
widget-delete-no = Bewaren
widget-deleted = De chat is verwijderd.

## Op de beleidspagina

widget-about-section = Hierover iets vragen
widget-question-about = Over “{ $section }”:
