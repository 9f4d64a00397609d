### What a message may have been about, in the shopper’s own words; offered as choices when it was not clear.

topic-track_order = 제 주문 지금 어디에 있나요?
topic-tracking_problem = 배송 조회가 업데이트되지 않아요.
topic-late_delivery = 주문이 늦어지고 있어요. 환불받을 수 있나요?
topic-express_guarantee = Express 배송 보장은 어떻게 적용되나요?
topic-lost_parcel = 택배가 분실됐어요.
topic-delivered_not_received = 배송 완료라고 나오는데 못 받았어요.
topic-split_shipment = 주문한 것 중 일부만 왔어요.
topic-delivery_attempt = 부재중이라 택배를 못 받았어요.
topic-change_address = 배송지 주소를 바꾸고 싶어요.
topic-cancel_order = 주문을 취소하고 싶어요.
topic-modify_order = 주문 내용을 변경하고 싶어요.
topic-shipping_cost = 배송비는 얼마인가요?
topic-shipping_destinations = 어느 나라로 배송하나요?
topic-shipping_methods = 어떤 배송 방법이 있나요?
topic-delivery_time = 배송은 얼마나 걸리나요?
topic-processing_time = 출고까지 얼마나 걸리나요?
topic-customs_fees = 관세를 내야 하나요?
topic-refused_parcel = 택배 수령을 거부하면 어떻게 되나요?
topic-return_refund = 반품은 어떻게 하나요?
topic-damaged_wrong_item = 상품이 파손됐거나 잘못 왔어요.
topic-support_hours = 고객센터 운영 시간이 어떻게 되나요?
topic-human_agent = 상담원과 이야기하고 싶어요.
topic-other_support = 쇼핑몰에 대해 다른 질문이 있어요.
