### 聊天視窗自身的文字：標籤、狀態和故障。按鈕很小，所以要簡短。
### 提到 $count、$date 或 $section 的訊息，其值在顧客的瀏覽器中填入。

## 入口與視窗標題

widget-launcher = 洽詢我們
widget-title = { $shop } 客服
widget-minimise = 收起聊天視窗
widget-unread = 新訊息：{ $count }
widget-loading = 載入中
widget-person = 找真人客服

## 誰在說話

widget-status-bot = 機器人依我們的書面政策回答
widget-status-queued = 已請真人客服加入
widget-status-agent = 我們的真人客服正在回答
widget-status-resolved = 此問題已處理完畢
widget-author-shopper = 您
widget-author-bot = 機器人
widget-author-agent = 我們的團隊
widget-author-system = 通知
widget-typing = 正在輸入回覆

## 對話

widget-transcript = 對話
widget-greeting = 您好！我是 { $shop } 的機器人。您可以問我訂單、配送或運費的問題；每個答覆都會附上所依據的政策原文。
widget-suggestions = 您可以問
widget-choices = 可選的回覆
widget-newest = 跳到最新訊息
widget-helpful = 有幫助
widget-unhelpful = 沒有幫助
widget-rated = 感謝您的回饋。

## 輸入與傳送

widget-write = 請輸入您的問題
widget-send = 傳送
widget-sending = 傳送中
widget-unsent = 尚未傳送
widget-refused = 這則訊息無法傳送
widget-retry = 重試
widget-discard = 放棄
widget-offline = 您已離線。您輸入的內容會保留，稍後傳送。
widget-unreachable = 目前無法連上聊天服務。您輸入的內容會保留，稍後傳送。
widget-busy = 傳送得有點快。其餘內容稍後傳送。
widget-renewed = 之前的聊天已結束，現已開始新的聊天。

## 依據

widget-sources = 依據
widget-effective = 自 { $date } 起施行
widget-open-policy = 在我們的政策中查看
widget-shown = 這句話已在此頁面標出。

## 包裹

widget-scans = 掃描紀錄，最新的在最上面
widget-more-scans = 顯示全部掃描紀錄
widget-fewer-scans = 收起部分掃描紀錄

## 刪除

widget-delete = 刪除此聊天
widget-delete-sure = 要永久刪除此聊天嗎？刪除後，您和商店都無法再查看。
widget-delete-yes = 刪除
widget-delete-no = 保留
widget-deleted = 聊天已刪除。

## 在政策頁面上

widget-about-section = 詢問這部分
widget-question-about = 關於「{ $section }」：
