# The button that leads to the page before this one.
visit-back = Back
# Said while a page is slow to come.
visit-wait = One moment. The page is coming.
# Said when a page cannot be asked for. The page on the screen stays.
visit-no-signal = No signal. Please try again.
