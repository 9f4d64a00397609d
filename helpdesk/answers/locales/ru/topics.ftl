### О чём могло быть сообщение, словами самого покупателя; предлагается на выбор, когда это неясно.

topic-track_order = Где мой заказ?
topic-tracking_problem = Отслеживание не обновляется.
topic-late_delivery = Мой заказ опаздывает. Вернёте деньги?
topic-express_guarantee = Как работает гарантия Express?
topic-lost_parcel = Моя посылка потерялась.
topic-delivered_not_received = Пишут, что доставлено, но посылки у меня нет.
topic-split_shipment = Пришла только часть заказа.
topic-delivery_attempt = Курьер приезжал, но меня не застал.
topic-change_address = Хочу изменить адрес доставки.
topic-cancel_order = Хочу отменить заказ.
topic-modify_order = Хочу изменить что-то в заказе.
topic-shipping_cost = Сколько стоит доставка?
topic-shipping_destinations = В какие страны вы доставляете?
topic-shipping_methods = Какие есть способы доставки?
topic-delivery_time = Сколько времени занимает доставка?
topic-processing_time = Через сколько вы отправляете заказ?
topic-customs_fees = Нужно ли платить таможенные сборы?
topic-refused_parcel = Что будет, если я откажусь от посылки?
topic-return_refund = Как вернуть товар?
topic-damaged_wrong_item = Товар повреждён или пришёл не тот.
topic-support_hours = Когда работает служба поддержки?
topic-human_agent = Хочу поговорить с человеком.
topic-other_support = У меня другой вопрос о магазине.
