"""Archive → pages: which pages there are, what each shows, and their bytes."""

from __future__ import annotations

from generator.render.described import described
from generator.render.html import static_files, unused_templates
from generator.render.pages import render_pages
from generator.render.plan import plan_pages
from generator.render.urls import article_url

__all__ = ["article_url", "described", "plan_pages", "render_pages", "static_files", "unused_templates"]
