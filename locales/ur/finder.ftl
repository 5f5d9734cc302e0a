finder-title = ادارہ ڈھونڈیں
finder-heading = ادارہ ڈھونڈیں
finder-summary = کوونٹری میں اور پورے ملک میں مدد کرنے والے لوگ ڈھونڈیں۔
finder-intro = جو آپ کے لیے ٹھیک ہو وہ چنیں، یا بس فہرست پڑھیں۔ کچھ چننا ضروری نہیں۔
finder-words = کس چیز سے مدد ملے گی؟
finder-words-private = آپ جو لکھتے ہیں وہ ہم نہیں رکھتے۔
finder-words-go = ڈھونڈیں
finder-unmatched = ہم یہ لفظ ابھی نہیں جانتے
finder-unmatched-words = یہ ہماری کمی ہے، آپ کی نہیں۔ آپ دوسرے لفظ لکھ کر دیکھ سکتے ہیں، یا نیچے سے چن سکتے ہیں۔ آپ فون کر کے اپنے لفظوں میں بھی بتا سکتے ہیں۔
finder-closest = سب سے قریب کیا ہے؟
finder-filters = فہرست چھوٹی کریں
finder-go = ادارے دکھائیں
finder-clear = تمام ادارے دکھائیں
finder-found = { $count ->
    [one] { $count } ادارہ
   *[other] { $count } ادارے
}
finder-found-title = { $count ->
    [one] { $count } ادارہ ملا
   *[other] { $count } ادارے ملے
}
finder-none = کوئی ادارہ ان سب باتوں سے میل نہیں کھاتا
finder-none-words = آپ نے کچھ غلط نہیں کیا۔ ان میں سے کوئی آزما کر دیکھیں، یا اوپر والے نمبر پر فون کر کے پوچھیں۔
finder-loosen = { $count ->
    [one] “{ $left }” چھوڑ دیں: { $count } ادارہ
   *[other] “{ $left }” چھوڑ دیں: { $count } ادارے
}
finder-local = کوونٹری میں اور آس پاس
finder-wide = پورے ملک میں
facet-need = کس قسم کی مدد
facet-need-urgent = ابھی فوری مدد
facet-need-talk = کوئی جس سے بات ہو سکے
facet-need-plan = زیادہ محفوظ رہنے کی تیاری
facet-need-home = رہنے کی محفوظ جگہ
facet-need-children = بچوں کے لیے مدد
facet-need-law = قانون اور عدالتیں
facet-need-police = پولیس
facet-need-status = ویزا اور امیگریشن
facet-need-money = پیسے اور سرکاری مالی مدد
facet-need-health = صحت اور احساسات
facet-need-clinic = جنسی تکلیف کے بعد مدد
facet-need-family = خاندان یا برادری کا دباؤ
facet-need-online = فون، تصویریں اور آن لائن
facet-need-pets = پالتو جانور
facet-need-change = اپنا رویہ بدلنا
facet-who = یہ کس کے لیے ہے
facet-who-anyone = کوئی بھی
facet-who-women = عورتیں
facet-who-men = مرد
facet-who-lgbt = LGBT+ لوگ
facet-who-young = بچے اور نوجوان
facet-who-older = بڑی عمر کے لوگ
facet-who-disabled = معذور لوگ اور وہ جنہیں سنائی نہیں دیتا
facet-who-communities = نسلی اور مذہبی برادریاں
facet-who-migrants = دوسرے ملکوں سے آئے لوگ اور مہاجر
facet-who-friends = دوست، خاندان اور پڑوسی
facet-who-change = وہ لوگ جو کسی کو تکلیف دے رہے ہیں
facet-who-staff = وہ لوگ جو اپنے کام میں مدد کرتے ہیں
facet-contact = رابطہ کیسے کریں
facet-contact-phone = فون کال
facet-contact-text = ٹیکسٹ پیغام
facet-contact-relay = بولنے کے بجائے لکھنا
facet-contact-video = ویڈیو پر اشاروں کی زبان
facet-contact-chat = آن لائن چیٹ
facet-contact-email = ای میل
facet-contact-web = ویب سائٹ
facet-contact-visit = خود جا کر
facet-open = کھلنے کے اوقات
facet-open-now = ابھی کھلا ہے
facet-area = کہاں
facet-area-near = کوونٹری میں اور آس پاس
facet-area-wide = پورے ملک میں
