### 專人加入或離開時對顧客所說的話。

wait-open_now = 我們的團隊線上服務到 { $closing }，會在 { $response_from }–{ $response_to } 個工作小時內回覆。

wait-closed_now = 我們的團隊現在休息。將於 { $next_opening } 恢復服務，會在 { $response_from }–{ $response_to } 個工作小時內回覆。

wait-not_stated = 我們的政策沒有寫明真人客服多久會回覆。

agent-joined = { $shop } 的 { $agent } 已加入，可以看到以上全部內容。

agent-changed = 接下來由 { $agent } 為您服務，可以看到以上全部內容。

agent-back-to-queue = { $agent } 正在把您的問題轉交給同事。您的排隊順位不變。

agent-away = { $agent } 有事離開了。您的排隊順位不變，接下來由同事為您服務。

handed-back = 我是助理，現在又由我來為您服務。{ $agent } 已把對話交還給我。
    .next = 還有什麼可以幫您？

handed-back-order = 我是助理，現在又由我來為您服務。{ $agent } 已把關於訂單 { $order_number } 的對話交還給我。
    .next = 關於這筆訂單，您還想了解什麼？

agent-resolved = { $agent } 已結束這次對話。
    .next = 如果還有問題沒解決，歡迎隨時再傳訊息。
