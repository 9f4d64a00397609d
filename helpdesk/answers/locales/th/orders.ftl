### An order on its way: order_status, processing_time, split_shipment.
### `.parcel` is what is said of one parcel among several.

parcel-where = { $has_place ->
    [yes] สแกนล่าสุด: { $place }, { $last_seen_at }
   *[no] สแกนล่าสุด: { $last_seen_at }
}{ $has_message ->
    [yes] { " " }ข้อความจากบริษัทขนส่ง: { $message }
   *[no] { "" }
}

parcel-name = พัสดุ { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] คาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }{ $has_usual_to ->
        [yes] { " " }โดยส่วนใหญ่ถึงภายใน { $usual_to }
       *[no] { "" }
    }
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] ศุลกากร เหตุขัดข้อง ช่วงที่มีพัสดุมาก หรือบริษัทขนส่งอาจทำให้พัสดุล่าช้าได้
        [customs_holidays_unforeseen] วันหยุดในพื้นที่ ศุลกากร หรือเหตุไม่คาดคิดอาจทำให้พัสดุล่าช้าได้
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] ช่วงที่มีคำสั่งซื้อมากอาจใช้เวลานานกว่านี้
        [may_vary_slightly] ช่วงที่มีคำสั่งซื้อมากอาจต่างไปเล็กน้อย
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] หากสถานะพัสดุไม่ขยับ ทีมงานช่วยได้ พิมพ์ “เจ้าหน้าที่”
       *[no] { "" }
    }

parcel-window-passed = ช่วงเวลาที่คาดว่าจะได้รับเดิมคือ { $expected_from } ถึง { $expected_to }

order_status-parcels = คำสั่งซื้อ { $order_number } จัดส่งเป็นพัสดุ { $parcels } กล่อง แต่ละกล่องมีเลขพัสดุของตัวเอง

order_status-processing = คำสั่งซื้อ { $order_number } อยู่ระหว่างเตรียมสินค้า และยังไม่อยู่กับบริษัทขนส่ง
    .why = { $has_ship_by ->
        [yes] ตามนโยบายของร้าน ควรส่งมอบให้บริษัทขนส่งระหว่าง { $ships_from } ถึง { $ship_by }
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] เมื่อรวมเวลาจัดส่งแล้ว คาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] เมื่อพัสดุออกจากร้าน คุณจะได้รับอีเมลแจ้งเลขพัสดุ
       *[no] { "" }
    }
    .parcel = ยังไม่อยู่กับบริษัทขนส่ง

order_status-processing-time_not_stated = คำสั่งซื้อ { $order_number } อยู่ระหว่างเตรียมสินค้า และยังไม่อยู่กับบริษัทขนส่ง
    .why = มีสินค้าพรีออเดอร์อยู่ในคำสั่งซื้อ ซึ่งกำหนดส่งระบุไว้ที่หน้าสินค้า ไม่ใช่ในนโยบายของร้าน
    .next = กรุณาดูวันวางจำหน่ายที่หน้าสินค้า หากอยากให้เจ้าหน้าที่ตรวจสอบให้ พิมพ์ “เจ้าหน้าที่”

order_status-processing-no_scan_yet = คำสั่งซื้อ { $order_number } ออกใบปะหน้าแล้ว แต่บริษัทขนส่งยังไม่ได้สแกนพัสดุ
    .why = { $has_ship_by ->
        [yes] ตามนโยบายของร้าน ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by } ใบปะหน้าอย่างเดียวยังไม่เริ่มนับวันขนส่ง
       *[no] ใบปะหน้าอย่างเดียวยังไม่เริ่มนับวันขนส่ง
    }
    .next = { $has_expected_to ->
        [yes] เมื่อรวมเวลาจัดส่งแล้ว คาดว่าจะได้รับระหว่าง { $expected_from } ถึง { $expected_to }
       *[no] { "" }
    } { tracking-help }
    .parcel = ออกใบปะหน้าแล้ว แต่บริษัทขนส่งยังไม่ได้สแกน { parcel-window }

order_status-processing-processing_overdue = คำสั่งซื้อ { $order_number } เลยกำหนดส่งแล้ว ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by }
    .why = { $business_days_overdue_n ->
        [0] วันนั้นเพิ่งผ่านไป
       *[other] เลยวันนั้นมาแล้ว { $business_days_overdue } วันทำการ
    } { busy-periods } ขออภัยที่ต้องรอ
    .next = พิมพ์ “เจ้าหน้าที่” แล้วจะให้ทีมงานตรวจสอบ
    .parcel = เลยกำหนดส่งแล้ว ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by }

order_status-in_transit = คำสั่งซื้อ { $order_number } อยู่ระหว่างขนส่ง
    .why = { parcel-where } { parcel-window }
    .parcel = อยู่ระหว่างขนส่ง { parcel-where } { parcel-window }

order_status-in_transit-on_time = คำสั่งซื้อ { $order_number } อยู่ระหว่างขนส่งและตรงเวลา
    .why = { parcel-where } { parcel-window }
    .parcel = อยู่ระหว่างขนส่งและตรงเวลา { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] คำสั่งซื้อ { $order_number } อยู่ระหว่างขนส่ง แต่ล่าช้า { $business_days_late } วันทำการ
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = ถามว่า “ส่งช้าได้เงินคืนไหม” แล้วจะตรวจสอบตามนโยบายให้
    .parcel = { $business_days_late_n ->
       *[other] อยู่ระหว่างขนส่ง ล่าช้า { $business_days_late } วันทำการ
    } { parcel-where } { parcel-window-passed }

order_status-customs = คำสั่งซื้อ { $order_number } อยู่ที่ศุลกากร
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] การผ่านศุลกากรเป็นขั้นตอนปกติ และตอนนี้คุณไม่ต้องทำอะไร
    }
    .parcel = อยู่ที่ศุลกากร { parcel-where } { parcel-window }

order_status-out_for_delivery = คำสั่งซื้อ { $order_number } กำลังนำจ่าย
    .why = { parcel-where }
    .parcel = กำลังนำจ่าย { parcel-where }

order_status-available_for_pickup = คำสั่งซื้อ { $order_number } พร้อมให้ไปรับแล้ว
    .why = { parcel-where }
    .next = กรุณาไปรับโดยเร็วที่สุด
    .parcel = พร้อมให้ไปรับแล้ว { parcel-where }

order_status-attempt_failed = บริษัทขนส่งพยายามนำจ่ายคำสั่งซื้อ { $order_number } แต่ไม่สำเร็จ
    .why = { parcel-where }
    .next = กรุณาติดต่อบริษัทขนส่งโดยแจ้งเลขพัสดุ { $tracking_number } เพื่อนัดส่งใหม่
    .parcel = บริษัทขนส่งพยายามนำจ่ายแต่ไม่สำเร็จ { parcel-where }

order_status-delivered = คำสั่งซื้อ { $order_number } จัดส่งสำเร็จแล้ว
    .why = บริษัทขนส่งบันทึกว่าส่งสำเร็จเมื่อ { $last_seen_at }{ $has_place ->
        [yes] { " " }({ $place })
       *[no] { "" }
    }
    .next = หากยังไม่ได้รับ ให้แจ้งมา แล้วจะดูว่านโยบายระบุไว้อย่างไร
    .parcel = จัดส่งสำเร็จแล้ว บริษัทขนส่งบันทึกไว้เมื่อ { $last_seen_at }

order_status-delivered-late = { $business_days_late_n ->
       *[other] คำสั่งซื้อ { $order_number } จัดส่งสำเร็จแล้ว ช้ากว่าช่วงเวลาที่คาดไว้ { $business_days_late } วันทำการ
    }
    .why = บริษัทขนส่งบันทึกว่าส่งสำเร็จเมื่อ { $last_seen_at } ส่วน{ parcel-window-passed }
    .next = ถามว่า “ส่งช้าได้เงินคืนไหม” แล้วจะตรวจสอบตามนโยบายให้
    .parcel = จัดส่งสำเร็จหลังช่วงเวลาที่คาดไว้ บริษัทขนส่งบันทึกไว้เมื่อ { $last_seen_at } ส่วน{ parcel-window-passed }

order_status-exception = บริษัทขนส่งแจ้งว่ามีปัญหากับคำสั่งซื้อ { $order_number }
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] มีการแจ้งว่าสูญหาย พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะตรวจสอบให้
        [damaged] มีการแจ้งว่าเสียหาย พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะตรวจสอบให้
       *[other] พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะช่วยตรวจสอบกับคุณ
    }
    .parcel = { $scan_reason_is ->
        [lost] มีการแจ้งว่าสูญหาย
        [damaged] มีการแจ้งว่าเสียหาย
       *[other] บริษัทขนส่งแจ้งว่ามีปัญหา
    } { parcel-where }

order_status-returned = คำสั่งซื้อ { $order_number } กำลังถูกตีกลับไปยังผู้ส่ง
    .why = { parcel-where }
    .next = พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะช่วยจัดการขั้นตอนต่อไป
    .parcel = กำลังถูกตีกลับไปยังผู้ส่ง { parcel-where }

order_status-unknown = ยังไม่มีการสแกนของบริษัทขนส่งสำหรับคำสั่งซื้อ { $order_number }
    .why = เลขพัสดุคือ { $tracking_number } แต่บริษัทขนส่งยังไม่ได้แจ้งข้อมูลใดๆ { parcel-window }
    .next = { tracking-help }
    .parcel = ยังไม่มีการสแกนของบริษัทขนส่ง { parcel-window }

order_status-unknown-on_time = ข้อมูลล่าสุดของคำสั่งซื้อ { $order_number } ไม่ได้บอกว่าสถานะเป็นอย่างไร
    .why = { parcel-where } { parcel-window }
    .next = พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะตรวจสอบให้
    .parcel = ข้อมูลล่าสุดไม่ได้บอกว่าสถานะเป็นอย่างไร { parcel-where } { parcel-window }

order_status-unknown-late = คำสั่งซื้อ { $order_number } ล่าช้า และข้อมูลล่าสุดไม่ได้บอกว่าสถานะเป็นอย่างไร
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะตรวจสอบให้
    .parcel = ล่าช้า และข้อมูลล่าสุดไม่ได้บอกว่าสถานะเป็นอย่างไร { parcel-where } { parcel-window-passed }

order_status-unknown-stale = บริษัทขนส่งหยุดรายงานคำสั่งซื้อ { $order_number } แล้ว
    .why = { parcel-where } เลขพัสดุ { $tracking_number } หมดอายุในระบบของบริษัทขนส่งแล้ว
    .next = พิมพ์ “เจ้าหน้าที่” แล้วทีมงานจะตรวจสอบให้
    .parcel = บริษัทขนส่งหยุดรายงานแล้ว { parcel-where }

order_status-unknown-processing_overdue = คำสั่งซื้อ { $order_number } เลยกำหนดส่งแล้ว ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by } แต่ยังไม่มีการสแกน
    .why = เลขพัสดุคือ { $tracking_number }
    .next = พิมพ์ “เจ้าหน้าที่” แล้วจะให้ทีมงานตรวจสอบ
    .parcel = เลยกำหนดส่งแล้ว ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by } แต่ยังไม่มีการสแกน

processing_time-stated = ร้านจะส่งมอบคำสั่งซื้อให้บริษัทขนส่งภายใน { $processing_from }–{ $processing_to } วันทำการ
    .why = { $has_usual_to ->
        [yes] ส่วนใหญ่ใช้เวลา { $usual_from }–{ $usual_to } วันทำการ
       *[no] { "" }
    } { $has_ship_by ->
        [yes] หากสั่งซื้อเมื่อ { $ordered_on } จะอยู่ระหว่าง { $ships_from } ถึง { $ship_by }
       *[no] { "" }
    } ไม่นับวันหยุดสุดสัปดาห์และวันหยุดนักขัตฤกษ์ { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] การผลิตเริ่มไม่นานหลังสั่งซื้อ โดยปกติภายใน { $production_hours } ชั่วโมง
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = คำสั่งซื้อนั้นอยู่กับบริษัทขนส่งแล้ว
    .why = ตามนโยบายของร้าน การเตรียมสินค้าใช้เวลา { $processing_from }–{ $processing_to } วันทำการ

processing_time-overdue = เลยกำหนดส่งแล้ว ควรส่งมอบให้บริษัทขนส่งภายใน { $ship_by }
    .why = การเตรียมสินค้าใช้เวลา { $processing_from }–{ $processing_to } วันทำการนับจาก { $ordered_on } { $business_days_overdue_n ->
        [0] ซึ่งเพิ่งพ้นกำหนดไป
       *[other] และเลยมาอีก { $business_days_overdue } วันทำการแล้ว
    }
    .next = พิมพ์ “เจ้าหน้าที่” แล้วจะให้ทีมงานตรวจสอบ

processing_time-not_stated = นโยบายของร้านไม่ได้ระบุระยะเวลาสำหรับเรื่องนี้
    .next = ต้องการให้ส่งต่อให้เจ้าหน้าที่ตอบเรื่องนี้ไหม

processing_time-not_stated-product_page = สำหรับสินค้าพรีออเดอร์ ระยะเวลาก่อนจัดส่งระบุไว้ที่หน้าสินค้า ส่วนนโยบายของร้านไม่ได้ระบุ
    .next = ต้องการให้เจ้าหน้าที่ตรวจสอบให้ไหม

split_shipment-stated = สินค้าในคำสั่งซื้อเดียวกันอาจมาเป็นพัสดุแยกกล่อง โดยไม่มีค่าใช้จ่ายเพิ่ม และแต่ละกล่องมีเลขพัสดุของตัวเอง
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] บอกเลขคำสั่งซื้อและอีเมลมาได้เลย แล้วจะดูให้ว่าแต่ละกล่องอยู่ที่ไหน
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] นโยบายของร้านไม่ได้ระบุว่าคำสั่งซื้อแบ่งเป็นพัสดุอย่างไร
    }
    .next = หากมีอะไรขาดไป ต้องการให้ส่งต่อให้เจ้าหน้าที่ไหม

parcel-tally = { $parcels_n ->
       *[other] คำสั่งซื้อ { $order_number } มีพัสดุ { $parcels } กล่อง
    }{ $parcels_delivered_n ->
        [0] { " " }และยังไม่มีกล่องใดจัดส่งสำเร็จ
       *[other] { " " }โดยจัดส่งสำเร็จแล้ว { $parcels_delivered } กล่อง
    }
