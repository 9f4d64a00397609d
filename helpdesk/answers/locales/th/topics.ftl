### What a message may have been about, in the shopper’s own words; offered as choices when it was not clear.

topic-track_order = ของที่สั่งอยู่ที่ไหนแล้ว
topic-tracking_problem = สถานะพัสดุไม่อัปเดต
topic-late_delivery = ของที่สั่งมาช้า จะได้เงินคืนไหม
topic-express_guarantee = การรับประกัน Express เป็นยังไง
topic-lost_parcel = พัสดุของฉันหาย
topic-delivered_not_received = ขึ้นว่าจัดส่งสำเร็จ แต่ยังไม่ได้รับของ
topic-split_shipment = ได้ของไม่ครบ มาแค่บางส่วน
topic-delivery_attempt = ไม่อยู่บ้านตอนพัสดุมาส่ง
topic-change_address = อยากเปลี่ยนที่อยู่จัดส่ง
topic-cancel_order = อยากยกเลิกคำสั่งซื้อ
topic-modify_order = อยากแก้ไขรายการในคำสั่งซื้อ
topic-shipping_cost = ค่าจัดส่งเท่าไร
topic-shipping_destinations = ส่งไปประเทศไหนได้บ้าง
topic-shipping_methods = มีวิธีจัดส่งแบบไหนบ้าง
topic-delivery_time = จัดส่งใช้เวลากี่วัน
topic-processing_time = ใช้เวลากี่วันกว่าจะส่งของออก
topic-customs_fees = ต้องจ่ายภาษีศุลกากรไหม
topic-refused_parcel = ถ้าปฏิเสธรับพัสดุจะเป็นยังไง
topic-return_refund = คืนสินค้ายังไง
topic-damaged_wrong_item = สินค้าเสียหายหรือส่งมาผิด
topic-support_hours = ทีมดูแลลูกค้าเปิดกี่โมงถึงกี่โมง
topic-human_agent = อยากคุยกับเจ้าหน้าที่
topic-other_support = มีคำถามอื่นเกี่ยวกับร้าน
