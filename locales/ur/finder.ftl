finder-title = مدد ڈھونڈیں
finder-heading = مدد ڈھونڈیں
finder-summary = ایسے لوگ ڈھونڈیں جو Coventry میں اور پورے ملک میں مدد کر سکتے ہیں۔
finder-intro = جو آپ کے لیے ٹھیک ہو وہ چنیں، یا بس فہرست پڑھیں۔ کچھ چننا ضروری نہیں۔
finder-words = کس بات سے مدد ملے گی؟
finder-words-private = آپ جو لکھیں، ہم اسے محفوظ نہیں رکھتے۔
finder-words-go = ڈھونڈیں
finder-unmatched = ہم یہ لفظ ابھی نہیں جانتے
finder-unmatched-words = یہ ہماری کمی ہے، آپ کی نہیں۔ آپ دوسرے لفظ لکھ کر دیکھ سکتے ہیں، یا نیچے سے چن سکتے ہیں۔ آپ فون کر کے اپنے لفظوں میں بھی بتا سکتے ہیں۔
finder-closest = ان میں سے کیا آپ کی بات سے سب سے زیادہ ملتا ہے؟
found-title = کیا مدد کر سکتا ہے
found-summary = رہنمائی کے صفحے اور خدمات جو مدد کر سکتی ہیں۔
found-heading = اس سے مدد مل سکتی ہے
found-also = یا آپ کا مطلب یہ تھا
found-services = کون مدد کر سکتا ہے
found-read = یہ اردو میں پڑھیں
finder-filters = فہرست چھوٹی کریں
finder-go = ادارے دکھائیں
finder-clear = تمام ادارے دکھائیں
finder-found = { $count ->
    [one] { $count } ادارہ
   *[other] { $count } ادارے
}
finder-found-for = { $found }: { $choices }
finder-remove = یہ نکال دیں
finder-found-title = { $count ->
    [one] { $count } ادارہ ملا
   *[other] { $count } ادارے ملے
}
finder-none = ان سب باتوں کے ساتھ کوئی ادارہ نہیں ملا
finder-none-words = آپ نے کچھ غلط نہیں کیا۔ ان میں سے کچھ آزما کر دیکھیں، یا اوپر والے نمبر پر فون کر کے پوچھیں۔
finder-loosen = { $count ->
    [one] “{ $left }” ہٹا دیں: { $count } ادارہ
   *[other] “{ $left }” ہٹا دیں: { $count } ادارے
}
finder-local = Coventry میں اور آس پاس
finder-wide = پورے ملک میں
facet-need = کس قسم کی مدد
facet-need-urgent = ابھی فوری مدد
facet-need-talk = کوئی جس سے بات ہو سکے
facet-need-plan = زیادہ محفوظ رہنے کا پلان
facet-need-home = رہنے کی محفوظ جگہ
facet-need-children = بچوں کے لیے مدد
facet-need-law = قانون اور عدالتیں
facet-need-police = پولیس
facet-need-status = ویزا اور امیگریشن
facet-need-money = پیسے اور بینیفٹ (سرکاری مالی مدد)
facet-need-health = صحت اور احساسات
facet-need-clinic = جنسی نقصان پہنچنے کے بعد مدد
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
facet-who-staff = وہ لوگ جن کا کام مدد کرنا ہے
facet-contact = رابطہ کیسے کریں
facet-contact-phone = فون کال
facet-contact-text = ٹیکسٹ میسج
facet-contact-relay = بولنے کی جگہ لکھنا
facet-contact-video = ویڈیو پر اشاروں کی زبان
facet-contact-chat = آن لائن چیٹ
facet-contact-email = ای میل
facet-contact-web = ویب سائٹ
facet-contact-visit = خود جا کر ملنا
facet-area = کہاں
facet-area-near = Coventry میں اور آس پاس
facet-area-wide = پورے ملک میں
facet-open = کھلنے کے اوقات
facet-open-now = ابھی کھلا ہے
facet-now = اگر آپ کو ابھی مدد چاہیے
facet-now-call = اگر آپ، کوئی بچہ یا کوئی اور خطرے میں ہو تو فون کریں۔
facet-now-care = چوٹ لگی ہے، گلا دبایا گیا ہے، یا کوئی چیز بہت زیادہ کھا یا پی لی ہے؟ ڈاکٹر یا ہسپتال سے مدد لیں، چاہے کوئی نشان نہ ہو۔ اگر ایمرجنسی نہ ہو تو آپ یہاں فون کر سکتے ہیں:
facet-now-talk = کیا مرنے کے، یا خود کو تکلیف پہنچانے کے خیال آتے ہیں؟ آپ بہت اہم ہیں۔ یہ سب تنہا جھیلنا ضروری نہیں۔ آپ یہاں فون کر سکتے ہیں:
