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
