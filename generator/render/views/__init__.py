"""One typed view for each kind of page, with the function that makes its pages: what a template may show."""
