quick-exit-label = اس سائٹ سے نکلیں
quick-exit-limits = فون کرنے یا یہاں آنے سے کیا نظر آ سکتا ہے
quick-exit-shift-once = نکلنے کے لیے Shift دو بار اور دبائیں۔
quick-exit-shift-twice = نکلنے کے لیے Shift ایک بار اور دبائیں۔
quick-exit-shift-over = آپ ابھی اسی صفحے پر ہیں۔
quick-exit-title = موسم
quick-exit-go = موسم دیکھیں
quick-exit-other = کسی اور صفحے پر جائیں
