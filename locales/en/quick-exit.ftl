# The way out. The label must say "Leave this site", never "hide": it does not hide anything.
quick-exit-label = Leave this site
# Beside the number to call: a link to what the phone, the bill or the browser may still show. Keep it short.
quick-exit-limits = What a call or visit may show
# Said after the Shift key was pressed once, and twice; the third time leaves.
quick-exit-shift-once = Press Shift two more times to leave.
quick-exit-shift-twice = Press Shift one more time to leave.
# Said when the third press does not come.
quick-exit-shift-over = You are still on this page.
# The name of the blank page on the way out: about nothing.
quick-exit-title = Weather
quick-exit-go = Go to the weather
# Below it, for when the first cannot be reached.
quick-exit-other = Go to another page
