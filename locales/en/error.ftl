# Something went wrong with a request. Kind, and never a word of what was asked for.
error-title = Page not shown
error-not-found = We cannot find that page
error-not-found-words = It may have moved. Nothing is wrong with your phone. You can still call, or choose from here.
error-method = That did not work
error-method-words = The page could not take what was sent. Nothing was kept. You can choose from here.
error-form = That did not work
error-form-words = The page could not take what was sent. Nothing was kept. You can choose from here.
error-form-long = That was more than the page can take. Nothing was kept. You could try a few words, or choose from here.
error-address = That address is too long
error-address-words = It is not one of our pages. Nothing was kept. You can choose from here.
error-headers = Your browser sent too much
error-headers-words = The page could not be shown. Nothing was kept. You can try a private window, or choose from here.
error-server = Something went wrong here
error-server-words = It is our fault, not yours. You can still call. Please try again in a minute.
# What no browser sends; shown as plain text, with numbers below.
error-request = The page could not take what was sent. Nothing was kept. You can still call.
error-slow = That took too long
error-slow-words = What you typed did not reach us. Nothing was kept. You can try again, or choose from here.
# Many people behind one address, or a machine. Also shown as plain text, with numbers below.
error-many = Too many pages at once
error-many-words = Many people may be using the same network as you. Nothing is wrong with your phone. You can still call. Please wait a few seconds, then try again.
# As plain text, with numbers below.
error-busy = This site is very busy
error-busy-words = It is our fault, not yours. You can still call. Please try again in a minute.
