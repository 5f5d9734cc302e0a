# Above links to the parts of a page.
guide-contents = On this page
# Above services that fit what the page is about.
guide-related = Services that can help
guide-all-services = { $count ->
    [one] See { $count } service for this
   *[other] See all { $count } services for this
}
guide-reviewed = We last checked this page on { $date }.
# The same on a translated page.
guide-reviewed-english = The English page was last checked on { $date }.
# Leads to the same page in Easy Read.
guide-easy = This page in Easy Read
# Leads from Easy Read to the whole page.
guide-all-words = The whole page, with all its words
# Before the e-mail address for mistakes.
guide-report-email = You could write to:
