"""Raw sources → content files that an editor reviews: pasted pages, feeds, saved web pages; a new site's files."""

from generator.importers.imported import Dropped, Imported
from generator.importers.new_site import lay_out
from generator.importers.sources import ImportReport, Outcome, import_sources

__all__ = ["Dropped", "ImportReport", "Imported", "Outcome", "import_sources", "lay_out"]
