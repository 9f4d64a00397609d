### Shipping: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = วันทำการ
choice-weeks = สัปดาห์
choice-months = เดือน
choice-hours = ชั่วโมง
choice-business_hours = ชั่วโมงทำการ
choice-may_be_forfeited = อาจถือว่าสละสิทธิ์
choice-shopper = ลูกค้า

delivery_estimate-estimated = คาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }
    .why = { $has_country ->
        [yes] (ปลายทาง: { $country })
       *[no] { "" }
    } { $has_transit_started ->
        [yes] การจัดส่งแบบ { $method } ใช้เวลา { $range_from }–{ $range_to } { $unit } นับจากการสแกนครั้งแรกของบริษัทขนส่งเมื่อ { $transit_started }
       *[no] การจัดส่งแบบ { $method } ใช้เวลา { $range_from }–{ $range_to } { $unit } หลังจากพัสดุถึงบริษัทขนส่ง คำนวณจากการสั่งซื้อเมื่อ { $ordered_on } และพร้อมจัดส่งระหว่าง { $ships_from } ถึง { $ship_by }
    } { $has_usual_range_to ->
        [yes] ส่วนใหญ่ใช้เวลา { $usual_range_from }–{ $usual_range_to } { $unit } นั่นคือถึงภายใน { $usual_to }
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] ในกรณีที่พบได้น้อย ศุลกากรอาจทำให้การจัดส่งไปที่นั่นนานถึง { $rare_months } เดือน
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] นี่เป็นการประมาณ วันหยุดในพื้นที่ ศุลกากร หรือเหตุไม่คาดคิดอาจทำให้เปลี่ยนได้
        [not_guaranteed] นี่เป็นการประมาณ ไม่ใช่คำสัญญา
       *[no] นี่เป็นการประมาณ
    } { $sooner_is ->
        [before_ordering] หากต้องการเร็วกว่านี้ กรุณาสอบถามทีมงานก่อนสั่งซื้อ
       *[no] { "" }
    }
    .parcel = คาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to } { $has_transit_started ->
        [yes] สแกนครั้งแรก: { $transit_started }
       *[no] บริษัทขนส่งยังไม่ได้สแกน
    }

delivery_estimate-estimated-late = พัสดุควรถึงภายใน { $expected_to } จึงถือว่าล่าช้า
    .why = { $has_transit_started ->
        [yes] การจัดส่งแบบ { $method } ใช้เวลา { $range_from }–{ $range_to } { $unit } นับจากการสแกนครั้งแรกของบริษัทขนส่งเมื่อ { $transit_started }
       *[no] การจัดส่งแบบ { $method } ใช้เวลา { $range_from }–{ $range_to } { $unit } หลังจากพัสดุถึงบริษัทขนส่ง
    } { delay-causes }
    .next = ถามว่า “ส่งช้าได้เงินคืนไหม” แล้วจะตรวจสอบตามนโยบายให้
    .parcel = ล่าช้า ควรถึงภายใน { $expected_to }

delivery_estimate-parcels = คำสั่งซื้อ { $order_number } ยังมีพัสดุอีกหลายกล่องที่ยังไม่ถึง แต่ละกล่องมีเวลาที่ประมาณไว้แยกกัน

delivery_estimate-delivered = ถึงแล้ว บริษัทขนส่งบันทึกว่าจัดส่งสำเร็จเมื่อ { $delivered_on }

delivery_estimate-not_stated = นโยบายของร้านไม่ได้ระบุเวลาจัดส่งสำหรับเรื่องนี้
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม
    .parcel = นโยบายของร้านไม่ได้ระบุเวลาจัดส่งไว้

delivery_estimate-not_stated-product_page = บอกวันที่ให้ไม่ได้ เพราะกำหนดส่งของสินค้าพรีออเดอร์ระบุไว้ที่หน้าสินค้า ส่วนนโยบายของร้านไม่ได้ระบุ
    .why = เมื่อจัดส่งแล้ว การจัดส่งแบบ { $method } ใช้เวลา { $range_from }–{ $range_to } { $unit }
    .next = ต้องการให้เจ้าหน้าที่ตรวจสอบให้ไหม

delivery_estimate-not_stated-country_needed = ขึ้นอยู่กับปลายทาง
    .next = ต้องการให้ส่งไปประเทศไหน

shipping_cost-quoted = ค่าส่งแบบ { $method } คือ { $amount }
    .why = { $has_country ->
        [yes] (ปลายทาง: { $country })
       *[no] { "" }
    } { $has_threshold ->
        [yes] ส่งฟรีเมื่อยอดสั่งซื้อเกิน { $threshold }
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = ค่าส่งแบบ { $method } คือ { $amount } สำหรับยอดในตะกร้า { $subtotal }
    .why = { $has_country ->
        [yes] (ปลายทาง: { $country })
       *[no] { "" }
    } ส่งฟรีเมื่อยอดสั่งซื้อเกิน { $threshold } ยอด { $threshold } พอดียังไม่ถือว่าเกิน
    .next = เพิ่มสินค้าอีก { $missing } ขึ้นไป แล้วจะได้ส่งฟรี

shipping_cost-quoted-price_list = ค่าส่งขึ้นอยู่กับวิธีจัดส่งและปลายทาง
    .why = { $has_fee_economy ->
        [yes] • Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { " " }(ส่งฟรีเมื่อยอดเกิน { $threshold_economy })
           *[no] { "" }
        }
       *[no] { "" }
    } { $has_fee_express ->
        [yes] • Express: { $fee_express }
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] • Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { " " }(ส่งฟรีเมื่อยอดเกิน { $threshold_economy_international })
           *[no] { "" }
        }
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] • Standard: { $fee_standard }
       *[no] { "" }
    }
    .next = ต้องการให้ส่งไปประเทศไหน

shipping_cost-free = ค่าส่งแบบ { $method } ฟรีสำหรับยอดนี้
    .why = ส่งฟรีเมื่อยอดสั่งซื้อเกิน { $threshold } และยอดของคุณคือ { $subtotal }

shipping_cost-on_request = { $method } มีให้ตามคำขอ นโยบายของร้านจึงไม่ได้ระบุราคาไว้
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่แจ้งราคาไหม

shipping_cost-not_stated = นโยบายของร้านไม่ได้ระบุค่าส่งแบบนั้นไว้
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม

shipping_cost-not_stated-method_not_listed_for_country = นโยบายของร้านไม่ได้ระบุราคา { $method } สำหรับปลายทางนั้น
    .why = { $has_country ->
        [yes] สำหรับปลายทางของคุณ ({ $country }) มีวิธีจัดส่งระหว่างประเทศระบุไว้ ส่วนแบบที่เร็วกว่ามีให้ตามคำขอ
       *[no] { "" }
    }
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่แจ้งราคาไหม

shipping_methods-stated = วิธีจัดส่งของร้านมีดังนี้
    .why = { $has_economy_to ->
        [yes] • Economy: { $economy_from }–{ $economy_to } วันทำการ{ $has_fee_economy ->
            [yes] { " " }({ $fee_economy })
           *[no] { "" }
        }
       *[no] { "" }
    } { $has_standard_to ->
        [yes] • Standard: { $standard_from }–{ $standard_to } วันทำการ
       *[no] { "" }
    } { $has_express_to ->
        [yes] • Express: { $express_from }–{ $express_to } วันทำการ{ $has_fee_express ->
            [yes] { " " }({ $fee_express })
           *[no] { "" }
        }
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] • ส่งต่างประเทศ: Economy International ({ $fee_economy_international }) และ Expedited International ตามคำขอ
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] • พัสดุส่งออกจากคลังสินค้าของร้านหลายแห่ง
       *[no] { "" }
    } { $tracking_is ->
        [every_order] • ทุกคำสั่งซื้อติดตามพัสดุได้
        [shipped_orders] • คุณจะได้รับเลขพัสดุทางอีเมลเมื่อคำสั่งซื้อออกจากร้านแล้ว
       *[no] { "" }
    }
    .next = บอกชื่อประเทศมาได้เลย แล้วจะคำนวณวันให้

shipping_methods-not_stated = นโยบายของร้านไม่ได้ระบุวิธีจัดส่งไว้
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม

destinations-stated = ใช่ นโยบายของร้านมีปลายทางของคุณ ({ $country }) โดยใช้เวลา { $range_from }–{ $range_to } { $unit } หลังจากพัสดุถึงบริษัทขนส่ง
    .next = ต้องการให้คำนวณวันหรือค่าส่งไหม

destinations-stated-everywhere = นโยบายของร้านระบุเวลาจัดส่งสำหรับปลายทางทั่วโลก
    .next = สนใจประเทศไหน

destinations-stated-most_international = นโยบายของร้านกล่าวถึงปลายทางต่างประเทศส่วนใหญ่ โดยไม่ได้ระบุชื่อประเทศ
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องประเทศของคุณไหม

destinations-not_stated-most_international = ยืนยันให้ไม่ได้ นโยบายของร้านกล่าวถึงปลายทางต่างประเทศส่วนใหญ่ โดยไม่ได้ระบุปลายทางของคุณ ({ $country })
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม

destinations-not_stated = นโยบายของร้านไม่ได้ระบุว่าส่งไปที่นั่นหรือไม่
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม

support-open = { $closed_is ->
        [weekends_and_holidays] ทีมงานทำงานในวันทำการ เวลา { $opens } ถึง { $closes } และหยุดในวันหยุดสุดสัปดาห์กับวันหยุดนักขัตฤกษ์
       *[no] ทีมงานทำงานเวลา { $opens } ถึง { $closes }
    }

support_hours-stated-open_now = ตอนนี้ทีมงานทำงานอยู่ จนถึง { $closing }
    .why = { support-open } { $has_response_to ->
        [yes] การตอบกลับใช้เวลา { $response_from }–{ $response_to } ชั่วโมงทำการ
       *[no] { "" }
    }

support_hours-stated-closed_now = ตอนนี้ทีมงานปิดทำการ และจะเปิดอีกครั้งเมื่อ { $next_opening }
    .why = { support-open } { $has_response_to ->
        [yes] การตอบกลับใช้เวลา { $response_from }–{ $response_to } ชั่วโมงทำการ
       *[no] { "" }
    }

support_hours-not_stated = นโยบายของร้านไม่ได้ระบุเวลาทำการของทีมดูแลลูกค้า
    .next = ต้องการให้ส่งคำถามของคุณต่อให้เจ้าหน้าที่ตอบไหม
