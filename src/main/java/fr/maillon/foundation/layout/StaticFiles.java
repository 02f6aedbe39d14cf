package fr.maillon.foundation.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves {@code /s/VERSION/…} and the web jars, whose addresses hold their version, as things that never change. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    StaticFiles(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PREFIX + assets.version() + "/**")
                .addResourceLocations(Assets.LOCATION)
                .setCacheControl(FOR_EVER)
                .resourceChain(false)
                .addResolver(new Bundles());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER);
    }

    private final class Bundles implements ResourceResolver {
        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var bundle = assets.bundles().get(path);
            return bundle == null ? chain.resolveResource(request, path, locations) : new BundleResource(path, bundle);
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }

    /** Has a name, from which the media type is told, and no date of its own. */
    private static final class BundleResource extends ByteArrayResource {
        private final String path;

        BundleResource(String path, byte[] content) {
            super(content);
            this.path = path;
        }

        @Override
        public String getFilename() {
            return path;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }
}
