// A browser writes the form that led to a page into its profile, with whoever stands in it; an address of ours holds nobody.
history.replaceState(history.state, '', location.href.replace(/\/cases\/check(\/edit)?(?=$|[?#])/, '/cases/new'));
