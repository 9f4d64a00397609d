### O co mogło chodzić w wiadomości, słowami klienta; do wyboru, gdy nie było to jasne.

topic-track_order = Gdzie jest moje zamówienie?
topic-tracking_problem = Śledzenie mojej paczki się nie aktualizuje.
topic-late_delivery = Moje zamówienie jest opóźnione. Czy dostanę pieniądze z powrotem?
topic-express_guarantee = Jak działa gwarancja Express?
topic-lost_parcel = Moja paczka zaginęła.
topic-delivered_not_received = Jest napisane, że doręczono, ale nie mam paczki.
topic-split_shipment = Dotarła tylko część mojego zamówienia.
topic-delivery_attempt = Nie było mnie, gdy przyjechał kurier.
topic-change_address = Chcę zmienić adres dostawy.
topic-cancel_order = Chcę anulować zamówienie.
topic-modify_order = Chcę zmienić coś w zamówieniu.
topic-shipping_cost = Ile kosztuje wysyłka?
topic-shipping_destinations = Do jakich krajów wysyłacie?
topic-shipping_methods = Jakie są metody wysyłki?
topic-delivery_time = Ile trwa dostawa?
topic-processing_time = Ile czasu mija do wysłania zamówienia?
topic-customs_fees = Czy muszę zapłacić opłaty celne?
topic-refused_parcel = Co się stanie, jeśli odmówię przyjęcia paczki?
topic-return_refund = Jak mogę coś zwrócić?
topic-damaged_wrong_item = Produkt jest uszkodzony albo niewłaściwy.
topic-support_hours = W jakich godzinach działa obsługa klienta?
topic-human_agent = Chcę porozmawiać z konsultantem.
topic-other_support = Mam inne pytanie o sklep.
