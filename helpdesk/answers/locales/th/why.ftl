### The grounds of an answer.

why-nothing = ถามมาก่อนได้เลย แล้วจะบอกว่าคำตอบมาจากอะไร

why-clause = { $section }: { $quote }

why-silent = นโยบายไม่มีข้อกำหนดเรื่องนี้

why-transit = การนับวัน: สแกนครั้งแรกเมื่อ { $transit_started } { $transit_business_days_n ->
   *[other] ผ่านมาแล้ว { $transit_business_days } วันทำการ
} เทียบกับเกณฑ์ { $limit } วันทำการ ไม่นับวันที่สแกน

why-holidays = { $holidays_n ->
    [0] ไม่มีวันหยุดนักขัตฤกษ์ในช่วงนั้น
   *[other] ไม่นับวันหยุดนักขัตฤกษ์ในช่วงนั้น { $holidays } วัน
}

why-window = การนับวัน: สแกนครั้งแรกเมื่อ { $transit_started } จึงคาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }

why-window_from_order = การนับวัน: สั่งซื้อเมื่อ { $ordered_on } ถึงบริษัทขนส่งภายใน { $ship_by } จึงคาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }

why-nearest-claimable_from = วันแรกสุดที่คำตอบจะเป็น “ได้”: { $claimable_from }

why-nearest-free_from = ยอดน้อยที่สุดที่คำตอบจะเป็น “ได้”: คำสั่งซื้อ { $free_from } ขึ้นไป

why-no_nearest = ไม่มีวันที่หรือข้อเท็จจริงใดเปลี่ยนคำตอบนี้ได้

why-person_only = เจ้าหน้าที่ของร้านเท่านั้นที่ตัดสินเรื่องนี้ได้
