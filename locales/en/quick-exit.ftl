# The way out. The label must say "Leave this site", never "hide": it does not hide anything.
quick-exit-label = Leave this site
# The name of the blank page on the way out: about nothing.
quick-exit-title = Weather
quick-exit-go = Go to the weather
