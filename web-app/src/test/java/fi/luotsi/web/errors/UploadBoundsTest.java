package fi.luotsi.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadBoundsTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain beyond = new MockFilterChain();

    @Test
    void aLargeFormIsTurnedAwayBeforeItIsRead() throws Exception {
        send("/verify", "multipart/form-data; boundary=x", UploadBounds.MOST + 1);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(beyond.getRequest()).isNull();
    }

    @Test
    void aFormThatDoesNotSayItsLengthIsTurnedAway() throws Exception {
        send("/login", "Multipart/Form-Data; boundary=x", -1);
        assertThat(response.getStatus()).isEqualTo(411);
    }

    @Test
    void formsWithinTheBoundAndAdministratorsFilesPass() throws Exception {
        send("/verify", "multipart/form-data; boundary=x", UploadBounds.MOST);
        assertThat(beyond.getRequest()).isNotNull();
        beyond.reset();
        send("/admin/imports", "multipart/form-data; boundary=x", 200L * 1024 * 1024);
        assertThat(beyond.getRequest()).isNotNull();
    }

    private void send(String path, String type, long length) throws Exception {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType(type);
        new UploadBounds().doFilter(request, response, beyond);
    }
}
