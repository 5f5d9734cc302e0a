interpreter-heading = اگر آپ کو ترجمان چاہیے
interpreter-intro = یہ فون پر پڑھ کر سنایا جا سکتا ہے، یا کسی کو دکھایا جا سکتا ہے۔
interpreter-words = مجھے ترجمان چاہیے۔ میری زبان اردو ہے۔
interpreter-say = انگریزی میں یوں بولیں:
interpreter-sounds = آئی نیڈ این انٹرپریٹر۔ آئی سپیک اردو۔
interpreter-ask = آپ ایسا ترجمان مانگ سکتے ہیں جو آپ کا رشتے دار یا دوست نہ ہو۔
interpreter-unsure = ہم نے تصدیق نہیں کی کہ کن لائنوں پر ترجمان ہوتے ہیں۔
