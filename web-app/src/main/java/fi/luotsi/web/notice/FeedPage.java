package fi.luotsi.web.notice;

import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import fi.luotsi.access.Account;
import fi.luotsi.access.Language;
import fi.luotsi.access.NotFound;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.notice.bell.NoticeFeeds;
import fi.luotsi.notice.bell.Notices;

/** A reader's notices for a program that reads feeds: Atom (RFC 4287), in the language the reader has chosen. */
@Controller
class FeedPage {

    private static final Acting.Installation INSTALLATION = new Acting.Installation();

    private final NoticeFeeds feeds;
    private final Users users;
    private final Notices notices;
    private final LineWords words;

    FeedPage(NoticeFeeds feeds, Users users, Notices notices, LineWords words) {
        this.feeds = feeds;
        this.users = users;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/feeds/{key}")
    ResponseEntity<String> feed(@PathVariable String key) {
        var reader = feeds.reader(INSTALLATION, key).flatMap(user -> users.account(INSTALLATION, user)).orElseThrow(() -> new NotFound("feed"));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8")).cacheControl(CacheControl.noStore()).body(atom(reader));
    }

    private String atom(Account account) {
        var reader = account.person();
        Locale language = account.language().orElse(Language.FI).locale();
        var feed = new AtomFeed("urn:uuid:" + reader.user(), words.word("notice.feed.title", language), ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                language.getLanguage());
        notices.list(reader, false).forEach(notice -> feed.add(new AtomFeed.Entry("urn:uuid:" + notice.id(), notice.at(),
                words.sentence("notice.topic." + notice.occasion().topic(), java.util.List.of(), language),
                words.sentence(notice.occasion().messageKey(), notice.facts(), language), notice.path())));
        return feed.xml();
    }
}
