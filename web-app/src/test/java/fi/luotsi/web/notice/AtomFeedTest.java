package fi.luotsi.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class AtomFeedTest {

    @Test
    void aTextIsATextWhateverItSays() throws Exception {
        var feed = new AtomFeed("urn:uuid:1", "Luotsi", "https://luotsi.example.fi", "fi");
        feed.add(new AtomFeed.Entry("urn:uuid:2", Instant.parse("2026-12-04T14:00:00Z"), "Vuoro", "</summary><script>\u0007 & \"Sopimus\"", "/negotiations/x"));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed.xml()))).getDocumentElement();
        assertThat(xml.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(xml.getElementsByTagName("summary").item(0).getTextContent()).isEqualTo("</summary><script> & \"Sopimus\"");
        assertThat(xml.getElementsByTagName("updated").item(0).getTextContent()).isEqualTo("2026-12-04T14:00:00Z");
        assertThat(xml.getElementsByTagName("link").item(1).getAttributes().getNamedItem("href").getTextContent()).isEqualTo("https://luotsi.example.fi/negotiations/x");
    }
}
