"""Links between the pages lead somewhere, and names within a page are its own."""

import functools
from urllib.parse import unquote, urljoin, urlsplit

from visiting import visit

IDS = "[...document.querySelectorAll('[id]')].map(e => e.id)"
LINKS = "[...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href'))"


@functools.cache
def ids_in(browser, file):
    """The ids of a page; many links lead to the same one."""
    with visit(browser, file) as seen:
        return seen.page.evaluate(IDS)


def broken_links(browser, file):
    """The relative links of a page that lead to no file or to no element."""
    with visit(browser, file) as seen:
        links = seen.page.evaluate(LINKS)
    return [link for link in links if _is_relative(link) and not _leads_somewhere(browser, file, link)]


def _is_relative(link):
    return urlsplit(link).scheme == ""


def _leads_somewhere(browser, file, link):
    target = urlsplit(urljoin(file.as_uri(), link))
    path = type(file)(unquote(target.path))
    if not path.is_file():
        return False
    fragment = unquote(target.fragment)
    return fragment == "" or fragment in ids_in(browser, path)


def test_every_link_leads_somewhere(browser, page_file):
    assert broken_links(browser, page_file) == []


def test_no_id_stands_twice(browser, page_file):
    ids = ids_in(browser, page_file)
    assert sorted(ids) == sorted(set(ids))
