# The button that leads to the page before this one.
visit-back = Back
# Said while a page is slow to come.
visit-wait = One moment. The page is coming.
