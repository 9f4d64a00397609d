### Co bot mówi wokół swoich odpowiedzi.

greeting = Cześć, tu asystent sklepu { $shop }, bot. Mogę powiedzieć, gdzie jest paczka, kiedy powinna dotrzeć, ile kosztują wysyłka i cło oraz co przewidują nasze zasady, gdy się spóźnia.
    .next = Co chcesz wiedzieć?

thanks = Nie ma za co.

goodbye = Do zobaczenia! Wróć, kiedy tylko chcesz.

bot_challenge = Jestem botem. Odpowiadam na podstawie spisanych zasad sklepu i śledzenia przewoźnika, a na każdą prośbę włączam do rozmowy konsultanta.

ask-order_and_email = Mogę to sprawdzić. Podaj, proszę, numer zamówienia, na przykład { $order_example }, oraz adres e-mail użyty przy zamówieniu.

ask-order_number = Dziękuję. O które zamówienie chodzi? Numer wygląda tak: { $order_example }.

ask-email = Dziękuję. Jaki adres e-mail podano przy zamówieniu? Potrzebuję go, aby mieć pewność, że zamówienie jest Twoje.

ask-country = Do jakiego kraju ma trafić paczka?

ask-other_order = Oczywiście. O które zamówienie chodzi? Numer wygląda tak: { $order_example }.

resume-order_and_email = Wracając do Twojego zamówienia: podaj, proszę, jego numer i adres e-mail użyty przy zamówieniu.

resume-order_number = Wracając do Twojego zamówienia: jaki ma numer?

resume-email = Wracając do Twojego zamówienia: jaki adres e-mail przy nim podano?

resume-country = Wracając do Twojego pytania: do jakiego kraju ma trafić paczka?

language-outside = Wygląda na to, że Twój język to { $written_in }; nie czytam go na tyle dobrze, aby mieć pewność. Poprosiłem konsultanta, żeby Ci pomógł.

proof-failed = Ten numer zamówienia i ten adres e-mail do siebie nie pasują. Sprawdź, proszę, jedno i drugie i wyślij ponownie.

proof-too_many = Nie udało mi się dopasować tych danych, więc poprosiłem konsultanta, żeby Ci pomógł.

unsure-first = Nie mam pewności, czy dobrze rozumiem. Mogę pomóc w sprawach takich jak: gdzie jest Twoje zamówienie, czas dostawy, koszty wysyłki, cło i co się dzieje, gdy paczka się spóźnia.
    .next = Możesz napisać to innymi słowami czy wolisz konsultanta?

unsure-choices = Chcę mieć pewność, że dobrze rozumiem.
    .next = Czy chodzi o coś z tej listy? Jeśli nie, napisz to innymi słowami albo poproś o konsultanta.

unsure-again = Nadal nie rozumiem, a wolę nie zgadywać. Poprosiłem konsultanta, żeby Ci pomógł.

out_of_scope = Na tym się nie znam. Zajmuję się zamówieniami, wysyłką i cłem w sklepie { $shop }.
    .next = Czy mogę pomóc w sprawie zamówienia, czy wolisz konsultanta?

shop_matter = To sprawa dla naszego zespołu: znam się tylko na zamówieniach w drodze, wysyłce i cle. Twoje pytanie jest już u konsultanta.

modify_order = Nasze zasady nie mówią, jak zmienić zamówienie, więc Twoja prośba jest już u konsultanta.

complaint = Przykro mi; to nie powinno się tak potoczyć.
    .next = O które zamówienie chodzi? Podaj jego numer i adres e-mail, a od razu sprawdzę, albo napisz „konsultant”.

handoff-asked = Oczywiście. Poprosiłem konsultanta o przejęcie rozmowy ze wszystkim, co mamy do tej pory.

claim-filed = Gotowe: wniosek jest złożony i trafił do zespołu razem z datami, wyliczeniem i klauzulą. Człowiek potwierdza go, zanim pieniądze zostaną wypłacone.

claim-already_filed = Dla tej paczki jest już wniosek (data złożenia: { $filed_on }). Jest u zespołu, a decyduje o nim człowiek.

handoff-accepted = Poprosiłem konsultanta o przejęcie rozmowy ze wszystkim, co mamy do tej pory.

fault = Przepraszam, coś poszło nie tak po mojej stronie. Poprosiłem konsultanta, żeby Ci pomógł.

blocked = Przepraszam, nie udało mi się potwierdzić każdego szczegółu odpowiedzi, więc jej nie podam. Poprosiłem konsultanta, żeby Ci pomógł.

nothing-pending = W porządku. Co chcesz wiedzieć?

declined = W porządku, zostawiam to. Czy mogę pomóc w czymś jeszcze?

remark-earlier_text_may_apply = Zamówienie jest starsze niż zasady, które mam, więc może obowiązywać je wcześniejsza wersja.

remark-carrier_not_reached-minutes = Nie udało mi się teraz połączyć z przewoźnikiem; te dane są sprzed { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minuty
    [few] minut
    [many] minut
   *[other] minuty
}.

remark-carrier_not_reached-date = Nie udało mi się teraz połączyć z przewoźnikiem; stan danych: { $recorded_at }.

remark-carrier_never_reached = Nie udało mi się teraz połączyć z przewoźnikiem i nie mam jeszcze żadnego skanu, więc mogę powiedzieć tylko to, co wie sklep.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] Przewoźnik informuje, że urząd celny czeka na płatność; postępuj, proszę, według jego wskazówek, aby paczka mogła ruszyć dalej.
        [customs_documents] Przewoźnik informuje, że urząd celny czeka na dokumenty; postępuj, proszę, według jego wskazówek, aby paczka mogła ruszyć dalej.
       *[other] Urząd celny czeka na coś od Ciebie; postępuj, proszę, według wskazówek przewoźnika, aby paczka mogła ruszyć dalej.
    }

remark-customs_processing_is_normal = Twoja paczka przechodzi właśnie odprawę celną, a to normalny etap.

sources-dated = Źródło: { $shop }, zasady obowiązujące od { $effective }

sources-undated = Źródło: { $shop }, opublikowane zasady

suggest-track = Gdzie jest moje zamówienie?
suggest-late = Moje zamówienie jest opóźnione
suggest-cost = Ile kosztuje wysyłka?
suggest-customs = Czy zapłacę cło?
suggest-person = Rozmowa z konsultantem
suggest-yes = Tak, proszę
suggest-no = Nie, dziękuję
